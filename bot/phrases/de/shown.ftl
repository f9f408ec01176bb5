# What the narrator writes to members, in German.


## Shown: answers to /join and /leave

# $voice: the voice channel, as a mention. $text: the text channel, as a mention.
joined = Ich bin in { $voice } und lese { $text } vor, dazu den Chat des Anrufs selbst. /{ command-skip } überspringt eine Nachricht, /{ command-leave } schickt mich weg.
joined-own-chat = Ich bin in { $voice } und lese den Chat dort vor. /{ command-skip } überspringt eine Nachricht, /{ command-leave } schickt mich weg.
left = Ich habe den Anruf verlassen.
join-a-voice-channel-first = Tritt zuerst einem Sprachkanal bei und nutze dann noch einmal /{ command-join }: Ich komme dorthin, wo du bist.
cannot-read-here = Ich kann diesen Kanal nicht sehen. Bitte die Moderation, mir hier **Kanal ansehen** zu geben, oder nutze /{ command-join } in einem anderen Kanal.

# $channel: the voice channel where the narrator is, as a mention
busy-elsewhere = Ich lese gerade für andere in { $channel } vor. Geh zu ihnen, oder bitte sie, /{ command-leave } zu nutzen.

# $channel: the voice channel that could not be entered, as a mention
join-cannot-view = Ich kann { $channel } nicht sehen. Bitte die Moderation, mir dort **Kanal ansehen** zu geben, und nutze dann noch einmal /{ command-join }.
join-cannot-connect = Ich darf { $channel } nicht betreten. Bitte die Moderation, mir dort **Verbinden** zu geben, und nutze dann noch einmal /{ command-join }.
join-cannot-speak = Ich darf in { $channel } nicht sprechen. Bitte die Moderation, mir dort **Sprechen** zu geben, und nutze dann noch einmal /{ command-join }.
join-channel-full = { $channel } ist voll. Mach noch einen Platz frei und nutze dann noch einmal /{ command-join }.
join-stage = { $channel } ist ein Stage-Kanal, in dem ich nicht sprechen kann. Tritt stattdessen einem Sprachkanal bei und nutze dann noch einmal /{ command-join }.
join-channel-gone = Diesen Sprachkanal gibt es nicht mehr. Tritt einem anderen bei und nutze dann noch einmal /{ command-join }.
join-sent-away = Jemand hat mich gerade aus { $channel } entfernt, deshalb bleibe ich weg. Nutze noch einmal /{ command-join }, wenn du mich dort haben willst.
join-no-answer = Discord hat mich nicht rechtzeitig in { $channel } gelassen. Warte einen Moment und nutze dann noch einmal /{ command-join }.


## Shown: what keeps members from being heard, while it lasts
# $voice: the voice channel, as a mention. $text: the text channel that is read, as a mention.

obstructed-cannot-speak = Ich bin in { $voice } nicht mehr zu hören: Mir fehlt jetzt die Berechtigung, dort zu sprechen. Bitte die Moderation, mir **Sprechen** zu geben.
obstructed-muted = In { $voice } kann mich gerade niemand hören: Die Moderation hat mich stummgeschaltet. Bitte sie, das aufzuheben, dann mache ich weiter.
obstructed-cannot-read = Ich kann { $text } nicht mehr lesen: Mir fehlt dort jetzt **Kanal ansehen**. Bitte die Moderation, es mir wiederzugeben, oder nutze /{ command-join } in einem anderen Kanal. Den Chat des Anrufs selbst lese ich weiter vor.
obstructed-channel-full = Ich habe meinen Platz in { $voice } verloren, und jetzt ist dort alles voll. Ich komme zurück, sobald Platz ist.


## Shown: why the narrator had to leave a call, or could not come back to it after a restart

call-ended-cannot-view = Ich kann nicht zu { $voice } zurück, weil ich den Kanal nicht mehr sehe. Bitte die Moderation, mir dort **Kanal ansehen** zu geben, und nutze dann noch einmal /{ command-join }.
call-ended-cannot-connect = Ich kann nicht zu { $voice } zurück, weil ich den Kanal nicht mehr betreten darf. Bitte die Moderation, mir dort **Verbinden** zu geben, und nutze dann noch einmal /{ command-join }.
call-ended-cannot-speak = Ich kann nicht zu { $voice } zurück, weil ich dort nicht mehr sprechen darf. Bitte die Moderation, mir dort **Sprechen** zu geben, und nutze dann noch einmal /{ command-join }.
call-ended-stage = Ich kann nicht zu { $voice } zurück: Das ist jetzt ein Stage-Kanal, in dem ich nicht sprechen kann. Tritt stattdessen einem Sprachkanal bei und nutze dann dort /{ command-join }.
call-ended-channel-gone = Den Sprachkanal, in dem ich war, gibt es nicht mehr. Tritt einem anderen bei und nutze dann noch einmal /{ command-join }.
call-ended-fault = Ich musste { $voice } wegen eines Fehlers von mir verlassen; wer mich betreibt, weiß Bescheid. Nutze /{ command-join }, um mich zurückzuholen.


## Shown: in reply to a message that nobody could speak

unspoken-engine-unavailable = Das konnte ich nicht vorlesen: Im Moment antwortet keine Stimme. Ich versuche es bei jeder Nachricht wieder.
unspoken-engine-rejected = Das konnte ich nicht vorlesen: Der Sprachdienst lehnt es ab. Wenn das immer wieder passiert, sag es der Person, die mich betreibt: Der Grund steht im Log.
unspoken-engine-stalled = Das konnte ich nicht zu Ende vorlesen: Die Stimme hat zu lange gebraucht. Ich versuche es bei jeder Nachricht wieder.
unspoken-stalled = Das konnte ich nicht vorlesen, weil nichts davon in den Anruf gesendet werden konnte. Ich habe mich neu verbunden.
unspoken-engine-broken = Das konnte ich wegen eines Fehlers nicht vorlesen; wer mich betreibt, weiß Bescheid.


## Shown: answers to /skip and /stop

skipped = Übersprungen.
stopped =
    { $count ->
        [one] Ich bin still. Eine Nachricht wurde verworfen.
       *[other] Ich bin still. { $count } Nachrichten wurden verworfen.
    }
nothing-to-skip = Es wird gerade nichts vorgelesen.
nothing-to-stop = Es wird gerade nichts vorgelesen, und nichts wartet.
not-in-a-call = Ich bin hier in keinem Anruf. Tritt einem Sprachkanal bei und nutze dann /{ command-join }.


## Shown: answers to /voice and /instructions

# These stand above how the member sounds: voice, speed, instructions.
voice-shown = So klingst du. Ändere es mit den Optionen von /{ command-voice }, oder schreib mit /{ command-instructions } längere Anweisungen:
voice-saved = Gespeichert. So klingst du ab deiner nächsten Nachricht:
voice-forgotten = Was du gewählt hattest, ist vergessen. So klingst du ab deiner nächsten Nachricht:

# $voice: the name of a voice
voice-line = Stimme: **{ $voice }**
voice-line-given = Stimme: **{ $voice }**, weil du keine gewählt hast
# $chosen: a voice that there is no more
voice-line-gone = Stimme: **{ $voice }**, weil **{ $chosen }**, die du gewählt hast, gerade nicht da ist
# $voice: what the member typed as the name of a voice
voice-line-to-try = Stimme: **{ $voice }**. Sie steht in keiner Liste, die ich sehe, also probiere ich sie genau so, wie du sie geschrieben hast.
voice-line-default = Stimme: die übliche, weil du keine gewählt hast
speed-line = Tempo: { $speed }
# The instructions follow.
instructions-line = Anweisungen, für Stimmen, die ihnen folgen können:
instructions-line-none = Anweisungen: keine

# Suggested below the voices there are. $voice: what the member has typed so far
voice-to-try = Probieren: { $voice }

# $typed: what the member took for the name of a voice. $nearest: the names of one to three voices
no-such-voice = Es gibt keine Stimme **{ $typed }**. Fang an, in der Option **{ command-voice-option-voice }** zu tippen, um zu sehen, welche es gibt, und wähle eine aus.
no-such-voice-but = Es gibt keine Stimme **{ $typed }**. Am nächsten kommt: { $nearest }.
# For a voice that is in no list. $most: a number of characters
voice-unusable = Das kann nicht der Name einer Stimme sein. Erlaubt sind 1 bis { $most } Zeichen in einer Zeile, ohne unsichtbare.
voice-unseen = Ich sehe keine Stimme **{ $typed }**, aber gerade sind nicht alle Stimmen zu sehen. Versuch es später noch einmal, oder wähle einen Vorschlag.
voices-unknown-now = Ich kann gerade nicht sehen, welche Stimmen es gibt, deshalb hat sich nichts geändert. Versuch es gleich noch einmal.
speed-out-of-range = Das Tempo { $speed } ist nicht möglich. Erlaubt ist { $least } bis { $most }; 1 ist das eigene Tempo der Stimme.
instructions-too-long = Die Länge der Anweisungen ist { $length } Zeichen. Erlaubt sind bis zu { $most }.
voice-unchanged = Es hat sich nichts geändert.

# At most 45 characters: Discord refuses the form otherwise
instructions-title = Wie deine Nachrichten gesprochen werden
instructions-label = Anweisungen
instructions-hint = Für Stimmen, die ihnen folgen können. Lass es leer, wenn du keine willst.
instructions-example = Warm und gelassen, mit einem Lächeln


## Shown: /help

help-opening = Ich lese in deinem Sprachkanal vor, was hier geschrieben wird, jedes Mitglied mit einer eigenen Stimme. Tritt einem Sprachkanal bei, nutze /{ command-join } in dem Textkanal, den du hören willst, und schreib.
help-closing = Nachrichten mit **@silent** und Nachrichten von Bots lese ich nicht vor. Auch eine Nachricht, die du löschst, lese ich nicht vor, und ich verstumme, wenn ich gerade dabei bin.


## Shown: when a command fails

only-in-a-server = Das geht nur auf einem Server.
command-failed = Hier ist etwas schiefgegangen; wer mich betreibt, weiß Bescheid. Versuch es bitte noch einmal.
