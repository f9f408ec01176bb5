# What the narrator writes to members, in Brazilian Portuguese.


## Shown: answers to /join and /leave

# $voice: the voice channel, as a mention. $text: the text channel, as a mention.
joined = Estou em { $voice } e leio em voz alta { $text } e o chat da própria chamada. /{ command-skip } pula uma mensagem, /{ command-leave } me manda embora.
joined-own-chat = Estou em { $voice } e leio o chat dele em voz alta. /{ command-skip } pula uma mensagem, /{ command-leave } me manda embora.
left = Saí da chamada.
join-a-voice-channel-first = Entre primeiro em um canal de voz e use /{ command-join } de novo: eu vou até você.
cannot-read-here = Não consigo ver este canal. Peça a um moderador para me dar **Ver canal** aqui, ou use /{ command-join } em outro canal.

# $channel: the voice channel where the narrator is, as a mention
busy-elsewhere = Estou lendo para outras pessoas em { $channel }. Junte-se a elas, ou peça que usem /{ command-leave }.

# $channel: the voice channel that could not be entered, as a mention
join-cannot-view = Não consigo ver { $channel }. Peça a um moderador para me dar **Ver canal** lá e use /{ command-join } de novo.
join-cannot-connect = Não posso entrar em { $channel }. Peça a um moderador para me dar **Conectar** lá e use /{ command-join } de novo.
join-cannot-speak = Não posso falar em { $channel }. Peça a um moderador para me dar **Falar** lá e use /{ command-join } de novo.
join-channel-full = { $channel } está cheio. Abra espaço para mais um e use /{ command-join } de novo.
join-stage = { $channel } é um palco, onde não posso falar. Entre em um canal de voz e use /{ command-join } de novo.
join-channel-gone = Esse canal de voz não existe mais. Entre em outro e use /{ command-join } de novo.
join-sent-away = Alguém acabou de me tirar de { $channel }, então fico fora. Use /{ command-join } de novo se quiser que eu volte.
join-no-answer = O Discord não me deixou entrar em { $channel } a tempo. Espere um momento e use /{ command-join } de novo.


## Shown: what keeps members from being heard, while it lasts
# $voice: the voice channel, as a mention. $text: the text channel that is read, as a mention.

obstructed-cannot-speak = Ninguém mais me ouve em { $voice }: perdi a permissão de falar lá. Peça a um moderador para me dar **Falar**.
obstructed-muted = Ninguém me ouve em { $voice } agora: um moderador me silenciou. Peça para tirar o silêncio, e eu continuo.
obstructed-cannot-read = Não consigo mais ler { $text }: perdi **Ver canal** lá. Peça a um moderador para devolver, ou use /{ command-join } em outro canal. Continuo lendo o chat da própria chamada.
obstructed-channel-full = Perdi meu lugar em { $voice }, que agora está cheio. Volto assim que houver vaga.


## Shown: why the narrator had to leave a call, or could not come back to it after a restart

call-ended-cannot-view = Não consigo voltar para { $voice }, pois não vejo mais o canal. Peça a um moderador para me dar **Ver canal** lá e use /{ command-join } de novo.
call-ended-cannot-connect = Não consigo voltar para { $voice }, pois não posso mais entrar. Peça a um moderador para me dar **Conectar** lá e use /{ command-join } de novo.
call-ended-cannot-speak = Não consigo voltar para { $voice }, pois não posso mais falar lá. Peça a um moderador para me dar **Falar** lá e use /{ command-join } de novo.
call-ended-stage = Não consigo voltar para { $voice }: agora é um palco, onde não posso falar. Entre em um canal de voz e use /{ command-join } lá.
call-ended-channel-gone = O canal de voz em que eu estava não existe mais. Entre em outro e use /{ command-join } de novo.
call-ended-fault = Precisei sair de { $voice } por uma falha minha, e já avisei quem me administra. Use /{ command-join } para eu voltar.


## Shown: in reply to a message that nobody could speak

unspoken-engine-unavailable = Não consegui ler isto em voz alta: nenhuma voz responde no momento. Continuo tentando a cada mensagem.
unspoken-engine-rejected = Não consegui ler isto em voz alta: o serviço de voz recusou. Se isso se repetir, avise quem me administra: o motivo está no registro.
unspoken-engine-stalled = Não consegui ler isto até o fim: a voz demorou demais. Continuo tentando a cada mensagem.
unspoken-stalled = Não consegui ler isto em voz alta, pois nada chegava à chamada. Eu me conectei de novo.
unspoken-engine-broken = Não consegui ler isto em voz alta por causa de uma falha, e já avisei quem me administra.


## Shown: answers to /skip and /stop

skipped = Mensagem pulada.
stopped =
    { $count ->
        [0] Parei de ler. Nenhuma mensagem foi descartada.
        [one] Parei de ler. Uma mensagem foi descartada.
       *[other] Parei de ler. { $count } mensagens foram descartadas.
    }
nothing-to-skip = Nada está sendo lido.
nothing-to-stop = Nada está sendo lido, e nada está na fila.
not-in-a-call = Não estou em nenhuma chamada aqui. Entre em um canal de voz e use /{ command-join }.


## Shown: answers to /voice and /instructions

# These stand above how the member sounds: voice, speed, instructions.
voice-shown = É assim que você soa. Mude isso com as opções de /{ command-voice }, ou escreva instruções mais longas com /{ command-instructions }:
voice-saved = Salvo. É assim que você soa a partir da próxima mensagem:
voice-forgotten = Esqueci o que você tinha escolhido. É assim que você soa a partir da próxima mensagem:

# $voice: the name of a voice
voice-line = Voz: **{ $voice }**
voice-line-given = Voz: **{ $voice }**, já que você não escolheu nenhuma
# $chosen: a voice that there is no more
voice-line-gone = Voz: **{ $voice }**, já que a que você escolheu, **{ $chosen }**, não está disponível agora
# $voice: what the member typed as the name of a voice
voice-line-to-try = Voz: **{ $voice }**. Ela não está em nenhuma lista que eu vejo, então vou tentar exatamente como você escreveu.
voice-line-default = Voz: a de sempre, já que você não escolheu nenhuma
speed-line = Velocidade: { $speed }
# The instructions follow.
instructions-line = Instruções, para as vozes que conseguem segui-las:
instructions-line-none = Instruções: nenhuma

# Suggested below the voices there are. $voice: what the member has typed so far
voice-to-try = Tentar: { $voice }

# $typed: what the member took for the name of a voice. $nearest: the names of one to three voices
no-such-voice = Não existe a voz **{ $typed }**. Comece a digitar na opção **{ command-voice-option-voice }** para ver quais existem, e escolha uma.
no-such-voice-but = Não existe a voz **{ $typed }**. As mais parecidas: { $nearest }.
# For a voice that is in no list. $most: a number of characters
voice-unusable = Isso não pode ser o nome de uma voz. São permitidos de 1 a { $most } caracteres em uma só linha, nenhum invisível.
voice-unseen = Não vejo nenhuma voz **{ $typed }**, mas nem todas podem ser vistas no momento. Tente de novo mais tarde, ou escolha uma das sugeridas.
voices-unknown-now = Não consigo ver agora quais vozes existem, então nada mudou. Tente de novo daqui a pouco.
speed-out-of-range = A velocidade { $speed } está fora dos limites. O permitido é de { $least } a { $most }; 1 é o ritmo próprio da voz.
instructions-too-long = As instruções têm { $length } caracteres. São permitidos até { $most }.
voice-unchanged = Nada mudou.

# At most 45 characters: Discord refuses the form otherwise
instructions-title = Como suas mensagens são lidas
instructions-label = Instruções
instructions-hint = Para as vozes que conseguem segui-las. Deixe em branco se não quiser nenhuma.
instructions-example = Calorosa e sem pressa, com um sorriso


## Shown: /help

help-opening = Eu leio em voz alta no seu canal de voz o que é escrito aqui, cada membro com sua própria voz. Entre em um canal de voz, use /{ command-join } no canal de texto que quer ouvir, e escreva.
help-closing = Mensagens enviadas com **@silent** e mensagens de bots não são lidas. Uma mensagem que você apaga também não é lida, e se cala se estiver sendo lida.


## Shown: when a command fails

only-in-a-server = Isto só funciona em um servidor.
command-failed = Algo deu errado, e já avisei quem me administra. Tente de novo.
