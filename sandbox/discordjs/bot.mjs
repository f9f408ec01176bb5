// A plain discord.js bot: joins one voice channel, plays what it is given, tells what it hears.
//
// Environment: DISCORD_TOKEN, SANDBOX_API (base URL of REST), SANDBOX_CHANNEL (a voice channel's id).
// Standard input: a line of JSON for each thing to play, a list of Opus packets of 20 ms in base64. Its end ends the bot.
// Standard output: a line of JSON for each event: versions, encrypted, played, heard, refused.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import {
  AudioPlayerStatus,
  createAudioPlayer,
  createAudioResource,
  EndBehaviorType,
  entersState,
  joinVoiceChannel,
  StreamType,
  version as voice,
} from '@discordjs/voice';
import davey from '@snazzah/davey';
import { Client, Events, GatewayIntentBits, version as discordjs } from 'discord.js';

const tell = (event, values = {}) => process.stdout.write(`${JSON.stringify({ event, ...values })}\n`);

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildVoiceStates],
  rest: { api: process.env.SANDBOX_API },
});
const ready = once(client, Events.ClientReady);
await client.login(process.env.DISCORD_TOKEN);
await ready;
tell('versions', { discordjs, voice, davey: davey.VERSION, node: process.versions.node });

const channel = await client.channels.fetch(process.env.SANDBOX_CHANNEL);
const connection = joinVoiceChannel({
  adapterCreator: channel.guild.voiceAdapterCreator,
  channelId: channel.id,
  debug: true,
  guildId: channel.guild.id,
  selfDeaf: false,
});
connection.on('debug', (line) => line.includes('Failed to decrypt') && tell('refused', { line }));
await once(connection, 'transitioned', { signal: AbortSignal.timeout(10_000) });
for (const user of channel.members.keys()) {
  if (user === client.user.id) continue;
  const packets = connection.receiver.subscribe(user, { end: { behavior: EndBehaviorType.Manual } });
  packets.on('data', (opus) => tell('heard', { user, opus: opus.toString('base64') }));
  packets.on('error', (error) => tell('refused', { line: error.message }));
}
tell('encrypted');

const player = createAudioPlayer();
connection.subscribe(player);
for await (const line of createInterface({ input: process.stdin })) {
  const packets = JSON.parse(line).map((opus) => Buffer.from(opus, 'base64'));
  player.play(createAudioResource(Readable.from(packets), { inputType: StreamType.Opus }));
  await entersState(player, AudioPlayerStatus.Playing, 5_000);
  await entersState(player, AudioPlayerStatus.Idle, packets.length * 20 + 5_000);
  tell('played');
}
connection.destroy();
await client.destroy();
