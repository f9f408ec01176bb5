# What the narrator writes to members, in Spanish.


## Shown: answers to /join and /leave

# $voice: the voice channel, as a mention. $text: the text channel, as a mention.
joined = Estoy en { $voice } y leo en voz alta { $text } y el chat de la propia llamada. /{ command-skip } salta un mensaje, /{ command-leave } me hace salir.
joined-own-chat = Estoy en { $voice } y leo su chat en voz alta. /{ command-skip } salta un mensaje, /{ command-leave } me hace salir.
left = He salido de la llamada.
join-a-voice-channel-first = Únete primero a un canal de voz y usa /{ command-join } otra vez: voy adonde estés.
cannot-read-here = No puedo ver este canal. Pide a un moderador que me dé **Ver canal** aquí, o usa /{ command-join } en otro canal.

# $channel: the voice channel where the narrator is, as a mention
busy-elsewhere = Estoy leyendo para otras personas en { $channel }. Únete a ellas, o pídeles que usen /{ command-leave }.

# $channel: the voice channel that could not be entered, as a mention
join-cannot-view = No puedo ver { $channel }. Pide a un moderador que me dé **Ver canal** allí y usa /{ command-join } otra vez.
join-cannot-connect = No puedo entrar en { $channel }. Pide a un moderador que me dé **Conectar** allí y usa /{ command-join } otra vez.
join-cannot-speak = No puedo hablar en { $channel }. Pide a un moderador que me dé **Hablar** allí y usa /{ command-join } otra vez.
join-channel-full = { $channel } está lleno. Haz sitio para alguien más y usa /{ command-join } otra vez.
join-stage = { $channel } es un escenario, donde no puedo hablar. Únete a un canal de voz y usa /{ command-join } otra vez.
join-channel-gone = Ese canal de voz ya no existe. Únete a otro y usa /{ command-join } otra vez.
join-sent-away = Alguien acaba de echarme de { $channel }, así que no vuelvo. Usa /{ command-join } otra vez si quieres que esté allí.
join-no-answer = Discord no me ha dejado entrar a tiempo en { $channel }. Espera un momento y usa /{ command-join } otra vez.


## Shown: what keeps members from being heard, while it lasts
# $voice: the voice channel, as a mention. $text: the text channel that is read, as a mention.

obstructed-cannot-speak = Ya no se me oye en { $voice }: he perdido el permiso de hablar allí. Pide a un moderador que me dé **Hablar**.
obstructed-muted = Ahora nadie me oye en { $voice }: un moderador me ha silenciado. Pídele que me quite el silencio y sigo.
obstructed-cannot-read = Ya no puedo leer { $text }: he perdido **Ver canal** allí. Pide a un moderador que me lo devuelva, o usa /{ command-join } en otro canal. Sigo leyendo el chat de la propia llamada.
obstructed-channel-full = He perdido mi sitio en { $voice }, que ahora está lleno. Vuelvo en cuanto haya sitio.


## Shown: why the narrator had to leave a call, or could not come back to it after a restart

call-ended-cannot-view = No puedo volver a { $voice }, porque ya no lo veo. Pide a un moderador que me dé **Ver canal** allí y usa /{ command-join } otra vez.
call-ended-cannot-connect = No puedo volver a { $voice }, porque ya no puedo entrar. Pide a un moderador que me dé **Conectar** allí y usa /{ command-join } otra vez.
call-ended-cannot-speak = No puedo volver a { $voice }, porque ya no puedo hablar allí. Pide a un moderador que me dé **Hablar** allí y usa /{ command-join } otra vez.
call-ended-stage = No puedo volver a { $voice }: ahora es un escenario, donde no puedo hablar. Únete a un canal de voz y usa /{ command-join } allí.
call-ended-channel-gone = El canal de voz en el que estaba ya no existe. Únete a otro y usa /{ command-join } otra vez.
call-ended-fault = He tenido que salir de { $voice } por un fallo mío, y ya he avisado a quien me gestiona. Usa /{ command-join } para que vuelva.


## Shown: in reply to a message that nobody could speak

unspoken-engine-unavailable = No he podido leer esto en voz alta: ahora mismo no responde ninguna voz. Lo sigo intentando con cada mensaje.
unspoken-engine-rejected = No he podido leer esto en voz alta: el servicio de voz lo rechaza. Si se repite, avisa a quien me gestiona: el motivo está en el registro.
unspoken-engine-stalled = No he podido leer esto hasta el final: la voz ha tardado demasiado. Lo sigo intentando con cada mensaje.
unspoken-stalled = No he podido leer esto en voz alta, porque nada llegaba a la llamada. Me he conectado de nuevo.
unspoken-engine-broken = No he podido leer esto en voz alta por un fallo, y ya he avisado a quien me gestiona.


## Shown: answers to /skip and /stop

skipped = Mensaje saltado.
stopped =
    { $count ->
        [0] He dejado de leer. No se ha descartado ningún mensaje.
        [one] He dejado de leer. Se ha descartado un mensaje.
       *[other] He dejado de leer. Se han descartado { $count } mensajes.
    }
nothing-to-skip = No se está leyendo nada.
nothing-to-stop = No se está leyendo nada, ni hay nada en espera.
not-in-a-call = No estoy en ninguna llamada aquí. Únete a un canal de voz y usa /{ command-join }.


## Shown: answers to /voice and /instructions

# These stand above how the member sounds: voice, speed, instructions.
voice-shown = Así suenas. Cámbialo con las opciones de /{ command-voice }, o escribe instrucciones más largas con /{ command-instructions }:
voice-saved = Guardado. Así suenas desde tu próximo mensaje:
voice-forgotten = He olvidado lo que habías elegido. Así suenas desde tu próximo mensaje:

# $voice: the name of a voice
voice-line = Voz: **{ $voice }**
voice-line-given = Voz: **{ $voice }**, ya que no has elegido ninguna
# $chosen: a voice that there is no more
voice-line-gone = Voz: **{ $voice }**, ya que la que elegiste, **{ $chosen }**, ahora no está
# $voice: what the member typed as the name of a voice
voice-line-to-try = Voz: **{ $voice }**. No está en ninguna lista que yo vea, así que la probaré tal como la has escrito.
voice-line-default = Voz: la habitual, ya que no has elegido ninguna
speed-line = Velocidad: { $speed }
# The instructions follow.
instructions-line = Instrucciones, para las voces que saben seguirlas:
instructions-line-none = Instrucciones: ninguna

# Suggested below the voices there are. $voice: what the member has typed so far
voice-to-try = Probar: { $voice }

# $typed: what the member took for the name of a voice. $nearest: the names of one to three voices
no-such-voice = No hay ninguna voz **{ $typed }**. Empieza a escribir en la opción **{ command-voice-option-voice }** para ver cuáles hay, y elige una.
no-such-voice-but = No hay ninguna voz **{ $typed }**. Las más parecidas: { $nearest }.
# For a voice that is in no list. $most: a number of characters
voice-unusable = Eso no puede ser el nombre de una voz. Se permiten de 1 a { $most } caracteres en una sola línea, ninguno invisible.
voice-unseen = No veo ninguna voz **{ $typed }**, pero ahora mismo no se pueden ver todas. Inténtalo más tarde, o elige una de las sugeridas.
voices-unknown-now = Ahora no puedo ver qué voces hay, así que no ha cambiado nada. Inténtalo de nuevo en un momento.
speed-out-of-range = La velocidad { $speed } está fuera de los límites. Se permite de { $least } a { $most }; 1 es el ritmo propio de la voz.
instructions-too-long = Las instrucciones tienen { $length } caracteres. Se permiten hasta { $most }.
voice-unchanged = No ha cambiado nada.

# At most 45 characters: Discord refuses the form otherwise
instructions-title = Cómo se leen tus mensajes
instructions-label = Instrucciones
instructions-hint = Para las voces que saben seguirlas. Déjalo vacío si no quieres ninguna.
instructions-example = Cálida y sin prisa, con una sonrisa


## Shown: /help

help-opening = Leo en voz alta en tu canal de voz lo que se escribe aquí, cada miembro con su propia voz. Únete a un canal de voz, usa /{ command-join } en el canal de texto que quieras oír, y escribe.
help-closing = No se leen los mensajes enviados con **@silent** ni los mensajes de bots. Un mensaje que borras tampoco se lee, y calla si se estaba leyendo.


## Shown: when a command fails

only-in-a-server = Esto solo funciona en un servidor.
command-failed = Algo ha fallado, y ya he avisado a quien me gestiona. Inténtalo de nuevo.
