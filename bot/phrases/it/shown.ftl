# What the narrator writes to members, in Italian.


## Shown: answers to /join and /leave

# $voice: the voice channel, as a mention. $text: the text channel, as a mention.
joined = Sono in { $voice } e leggo ad alta voce { $text } e la chat della chiamata stessa. /{ command-skip } salta un messaggio, /{ command-leave } mi fa uscire.
joined-own-chat = Sono in { $voice } e ne leggo la chat ad alta voce. /{ command-skip } salta un messaggio, /{ command-leave } mi fa uscire.
left = Ho lasciato la chiamata.
join-a-voice-channel-first = Entra prima in un canale vocale e usa di nuovo /{ command-join }: vengo dove sei tu.
cannot-read-here = Non vedo questo canale. Chiedi a un moderatore di darmi **Visualizza canale** qui, o usa /{ command-join } in un altro canale.

# $channel: the voice channel where the narrator is, as a mention
busy-elsewhere = Sto leggendo per altri in { $channel }. Raggiungili, o chiedi loro di usare /{ command-leave }.

# $channel: the voice channel that could not be entered, as a mention
join-cannot-view = Non vedo { $channel }. Chiedi a un moderatore di darmi **Visualizza canale** lì, poi usa di nuovo /{ command-join }.
join-cannot-connect = Non posso entrare in { $channel }. Chiedi a un moderatore di darmi **Connetti** lì, poi usa di nuovo /{ command-join }.
join-cannot-speak = Non posso parlare in { $channel }. Chiedi a un moderatore di darmi **Parla** lì, poi usa di nuovo /{ command-join }.
join-channel-full = { $channel } è pieno. Fai posto a uno in più, poi usa di nuovo /{ command-join }.
join-stage = { $channel } è un palco, dove non posso parlare. Entra in un canale vocale, poi usa di nuovo /{ command-join }.
join-channel-gone = Quel canale vocale non c'è più. Entra in un altro, poi usa di nuovo /{ command-join }.
join-sent-away = Qualcuno mi ha appena fatto uscire da { $channel }, perciò resto fuori. Usa di nuovo /{ command-join } se mi vuoi lì.
join-no-answer = Discord non mi ha fatto entrare in tempo in { $channel }. Aspetta un momento, poi usa di nuovo /{ command-join }.


## Shown: what keeps members from being heard, while it lasts
# $voice: the voice channel, as a mention. $text: the text channel that is read, as a mention.

obstructed-cannot-speak = In { $voice } non mi si può più sentire: ho perso il permesso di parlare lì. Chiedi a un moderatore di darmi **Parla**.
obstructed-muted = In { $voice } ora nessuno può sentirmi: un moderatore mi ha silenziato. Chiedigli di ridarmi la voce, e continuo.
obstructed-cannot-read = Non posso più leggere { $text }: ho perso **Visualizza canale** lì. Chiedi a un moderatore di ridarmelo, o usa /{ command-join } in un altro canale. La chat della chiamata stessa la leggo ancora.
obstructed-channel-full = Ho perso il mio posto in { $voice }, che ora è pieno. Torno appena c'è posto.


## Shown: why the narrator had to leave a call, or could not come back to it after a restart

call-ended-cannot-view = Non posso tornare in { $voice }, perché non lo vedo più. Chiedi a un moderatore di darmi **Visualizza canale** lì, poi usa di nuovo /{ command-join }.
call-ended-cannot-connect = Non posso tornare in { $voice }, perché non posso più entrarci. Chiedi a un moderatore di darmi **Connetti** lì, poi usa di nuovo /{ command-join }.
call-ended-cannot-speak = Non posso tornare in { $voice }, perché lì non posso più parlare. Chiedi a un moderatore di darmi **Parla** lì, poi usa di nuovo /{ command-join }.
call-ended-stage = Non posso tornare in { $voice }: ora è un palco, dove non posso parlare. Entra in un canale vocale, poi usa /{ command-join } lì.
call-ended-channel-gone = Il canale vocale in cui ero non c'è più. Entra in un altro, poi usa di nuovo /{ command-join }.
call-ended-fault = Ho dovuto lasciare { $voice } per un mio guasto, e ho già avvisato chi mi gestisce. Usa /{ command-join } per farmi tornare.


## Shown: in reply to a message that nobody could speak

unspoken-engine-unavailable = Non ho potuto leggere questo messaggio: al momento non risponde nessuna voce. Ci riprovo a ogni messaggio.
unspoken-engine-rejected = Non ho potuto leggere questo messaggio: il servizio vocale lo rifiuta. Se succede ancora, avvisa chi mi gestisce: il motivo è nel registro.
unspoken-engine-stalled = Non ho potuto leggere questo messaggio fino in fondo: la voce ci ha messo troppo. Ci riprovo a ogni messaggio.
unspoken-stalled = Non ho potuto leggere questo messaggio, perché nulla arrivava nella chiamata. Ho rifatto la connessione.
unspoken-engine-broken = Non ho potuto leggere questo messaggio per un guasto, e ho già avvisato chi mi gestisce.


## Shown: answers to /skip and /stop

skipped = Messaggio saltato.
stopped =
    { $count ->
        [0] Ho smesso di leggere. Nessun messaggio è stato scartato.
        [one] Ho smesso di leggere. Un messaggio è stato scartato.
       *[other] Ho smesso di leggere. { $count } messaggi sono stati scartati.
    }
nothing-to-skip = Non sto leggendo nulla.
nothing-to-stop = Non sto leggendo nulla, e nulla è in attesa.
not-in-a-call = Qui non sono in nessuna chiamata. Entra in un canale vocale, poi usa /{ command-join }.


## Shown: answers to /voice and /instructions

# These stand above how the member sounds: voice, speed, instructions.
voice-shown = Ecco come suoni. Cambialo con le opzioni di /{ command-voice }, o scrivi istruzioni più lunghe con /{ command-instructions }:
voice-saved = Salvato. Ecco come suoni dal tuo prossimo messaggio:
voice-forgotten = Ho dimenticato le tue scelte. Ecco come suoni dal tuo prossimo messaggio:

# $voice: the name of a voice
voice-line = Voce: **{ $voice }**
voice-line-given = Voce: **{ $voice }**, dato che non ne hai scelta nessuna
# $chosen: a voice that there is no more
voice-line-gone = Voce: **{ $voice }**, dato che quella che hai scelto, **{ $chosen }**, ora non c'è
# $voice: what the member typed as the name of a voice
voice-line-to-try = Voce: **{ $voice }**. Non è in nessun elenco che io veda, perciò la provo proprio come l'hai scritta.
voice-line-default = Voce: la solita, dato che non ne hai scelta nessuna
speed-line = Velocità: { $speed }
# The instructions follow.
instructions-line = Istruzioni, per le voci che sanno seguirle:
instructions-line-none = Istruzioni: nessuna

# Suggested below the voices there are. $voice: what the member has typed so far
voice-to-try = Prova: { $voice }

# $typed: what the member took for the name of a voice. $nearest: the names of one to three voices
no-such-voice = Non c'è nessuna voce **{ $typed }**. Comincia a scrivere nell'opzione **{ command-voice-option-voice }** per vedere quali ci sono, e scegline una.
no-such-voice-but = Non c'è nessuna voce **{ $typed }**. Le più simili: { $nearest }.
# For a voice that is in no list. $most: a number of characters
voice-unusable = Quello non può essere il nome di una voce. Sono ammessi da 1 a { $most } caratteri su una sola riga, nessuno invisibile.
voice-unseen = Non vedo nessuna voce **{ $typed }**, ma al momento non si vedono tutte. Riprova più tardi, o scegline una tra quelle suggerite.
voices-unknown-now = Ora non riesco a vedere quali voci ci sono, perciò non è cambiato nulla. Riprova tra un momento.
speed-out-of-range = La velocità { $speed } è fuori dai limiti. È ammesso da { $least } a { $most }; 1 è il ritmo proprio della voce.
instructions-too-long = Le istruzioni hanno { $length } caratteri. Ne sono ammessi fino a { $most }.
voice-unchanged = Non è cambiato nulla.

# At most 45 characters: Discord refuses the form otherwise
instructions-title = Come vengono letti i tuoi messaggi
instructions-label = Istruzioni
instructions-hint = Per le voci che sanno seguirle. Lascia vuoto per non darne.
instructions-example = Calda e senza fretta, con un sorriso


## Shown: /help

help-opening = Leggo ad alta voce nel tuo canale vocale ciò che si scrive qui, ogni membro con la propria voce. Entra in un canale vocale, usa /{ command-join } nel canale testuale che vuoi sentire, e scrivi.
help-closing = I messaggi inviati con **@silent** e quelli dei bot non vengono letti. Nemmeno un messaggio che elimini viene letto, e tace se è in corso di lettura.


## Shown: when a command fails

only-in-a-server = Questo funziona solo in un server.
command-failed = Qualcosa è andato storto, e ho già avvisato chi mi gestisce. Riprova.
