# What the narrator writes to members, in French.


## Shown: answers to /join and /leave

# $voice: the voice channel, as a mention. $text: the text channel, as a mention.
joined = Je suis dans { $voice } et je lis { $text } à voix haute, ainsi que le chat de l'appel. /{ command-skip } passe un message, /{ command-leave } me fait partir.
joined-own-chat = Je suis dans { $voice } et je lis son chat à voix haute. /{ command-skip } passe un message, /{ command-leave } me fait partir.
left = J'ai quitté l'appel.
join-a-voice-channel-first = Rejoins d'abord un salon vocal, puis utilise de nouveau /{ command-join } : je viens là où tu es.
cannot-read-here = Je ne vois pas ce salon. Demande à un modérateur de me donner **Voir le salon** ici, ou utilise /{ command-join } dans un autre salon.

# $channel: the voice channel where the narrator is, as a mention
busy-elsewhere = Je lis pour d'autres dans { $channel }. Rejoins-les là-bas, ou demande-leur d'utiliser /{ command-leave }.

# $channel: the voice channel that could not be entered, as a mention
join-cannot-view = Je ne vois pas { $channel }. Demande à un modérateur de m'y donner **Voir le salon**, puis utilise de nouveau /{ command-join }.
join-cannot-connect = Je n'ai pas le droit d'entrer dans { $channel }. Demande à un modérateur de m'y donner **Se connecter**, puis utilise de nouveau /{ command-join }.
join-cannot-speak = Je n'ai pas le droit de parler dans { $channel }. Demande à un modérateur de m'y donner **Parler**, puis utilise de nouveau /{ command-join }.
join-channel-full = { $channel } est plein. Fais une place de plus, puis utilise de nouveau /{ command-join }.
join-stage = { $channel } est un salon de conférence, où je ne peux pas parler. Rejoins plutôt un salon vocal, puis utilise de nouveau /{ command-join }.
join-channel-gone = Ce salon vocal n'existe plus. Rejoins-en un autre, puis utilise de nouveau /{ command-join }.
join-sent-away = Quelqu'un vient de me faire sortir de { $channel }, alors je n'y retourne pas. Utilise de nouveau /{ command-join } si tu veux que j'y sois.
join-no-answer = Discord ne m'a pas laissé entrer à temps dans { $channel }. Attends un instant, puis utilise de nouveau /{ command-join }.


## Shown: what keeps members from being heard, while it lasts
# $voice: the voice channel, as a mention. $text: the text channel that is read, as a mention.

obstructed-cannot-speak = On ne peut plus m'entendre dans { $voice } : j'ai perdu la permission d'y parler. Demande à un modérateur de me donner **Parler**.
obstructed-muted = Personne ne m'entend dans { $voice } pour l'instant : un modérateur m'a rendu muet. Demande-lui de me rendre la parole, et je continue.
obstructed-cannot-read = Je ne peux plus lire { $text } : j'y ai perdu **Voir le salon**. Demande à un modérateur de me le rendre, ou utilise /{ command-join } dans un autre salon. Je lis toujours le chat de l'appel.
obstructed-channel-full = J'ai perdu ma place dans { $voice }, qui est maintenant plein. Je reviens dès qu'il y a de la place.


## Shown: why the narrator had to leave a call, or could not come back to it after a restart

call-ended-cannot-view = Je ne peux pas revenir dans { $voice }, car je ne le vois plus. Demande à un modérateur de m'y donner **Voir le salon**, puis utilise de nouveau /{ command-join }.
call-ended-cannot-connect = Je ne peux pas revenir dans { $voice }, car je n'ai plus le droit d'y entrer. Demande à un modérateur de m'y donner **Se connecter**, puis utilise de nouveau /{ command-join }.
call-ended-cannot-speak = Je ne peux pas revenir dans { $voice }, car je n'ai plus le droit d'y parler. Demande à un modérateur de m'y donner **Parler**, puis utilise de nouveau /{ command-join }.
call-ended-stage = Je ne peux pas revenir dans { $voice } : c'est maintenant un salon de conférence, où je ne peux pas parler. Rejoins plutôt un salon vocal, puis utilises-y /{ command-join }.
call-ended-channel-gone = Le salon vocal où j'étais n'existe plus. Rejoins-en un autre, puis utilise de nouveau /{ command-join }.
call-ended-fault = J'ai dû quitter { $voice } à cause d'une erreur de ma part, et la personne qui m'héberge est prévenue. Utilise /{ command-join } pour me faire revenir.


## Shown: in reply to a message that nobody could speak

unspoken-engine-unavailable = Je n'ai pas pu lire ceci : aucune voix ne répond pour l'instant. Je réessaie à chaque message.
unspoken-engine-rejected = Je n'ai pas pu lire ceci : le service vocal le refuse. Si cela se répète, préviens la personne qui m'héberge : la raison est dans le journal.
unspoken-engine-stalled = Je n'ai pas pu lire ceci jusqu'au bout : la voix a mis trop de temps. Je réessaie à chaque message.
unspoken-stalled = Je n'ai pas pu lire ceci, car rien n'a pu être envoyé dans l'appel. Je me suis reconnecté.
unspoken-engine-broken = Je n'ai pas pu lire ceci à cause d'une erreur, et la personne qui m'héberge est prévenue.


## Shown: answers to /skip and /stop

skipped = Message passé.
stopped =
    { $count ->
        [one] Je me tais. Un message a été abandonné.
        [many] Je me tais. { $count } de messages ont été abandonnés.
       *[other] Je me tais. { $count } messages ont été abandonnés.
    }
nothing-to-skip = Rien n'est en cours de lecture.
nothing-to-stop = Rien n'est en cours de lecture, et rien n'attend.
not-in-a-call = Je ne suis dans aucun appel ici. Rejoins un salon vocal, puis utilise /{ command-join }.


## Shown: answers to /voice and /instructions

# These stand above how the member sounds: voice, speed, instructions.
voice-shown = Voici comment tes messages sont lus. Change cela avec les options de /{ command-voice }, ou écris des consignes plus longues avec /{ command-instructions } :
voice-saved = Enregistré. Voici comment tes messages sont lus, dès le prochain :
voice-forgotten = Tes choix sont oubliés. Voici comment tes messages sont lus, dès le prochain :

# $voice: the name of a voice
voice-line = Voix : **{ $voice }**
voice-line-given = Voix : **{ $voice }**, car tu n'en as choisi aucune
# $chosen: a voice that there is no more
voice-line-gone = Voix : **{ $voice }**, car celle que tu as choisie, **{ $chosen }**, n'est pas là en ce moment
# $voice: what the member typed as the name of a voice
voice-line-to-try = Voix : **{ $voice }**. Elle n'est dans aucune liste que je vois, je l'essaierai donc telle que tu l'as écrite.
voice-line-default = Voix : celle par défaut, car tu n'en as choisi aucune
speed-line = Vitesse : { $speed }
# The instructions follow.
instructions-line = Consignes, pour les voix qui savent les suivre :
instructions-line-none = Consignes : aucune

# Suggested below the voices there are. $voice: what the member has typed so far
voice-to-try = Essayer : { $voice }

# $typed: what the member took for the name of a voice. $nearest: the names of one to three voices
no-such-voice = Il n'y a pas de voix **{ $typed }**. Commence à taper dans l'option **{ command-voice-option-voice }** pour voir celles qui existent, et choisis-en une.
no-such-voice-but = Il n'y a pas de voix **{ $typed }**. Les plus proches : { $nearest }.
# For a voice that is in no list. $most: a number of characters
voice-unusable = Cela ne peut pas être le nom d'une voix. Il faut de 1 à { $most } caractères sur une seule ligne, sans caractères invisibles.
voice-unseen = Je ne vois pas de voix **{ $typed }**, mais toutes les voix ne sont pas visibles en ce moment. Réessaie plus tard, ou choisis une des suggestions.
voices-unknown-now = Je ne peux pas voir quelles voix existent en ce moment, donc rien n'a changé. Réessaie dans un instant.
speed-out-of-range = La vitesse { $speed } est hors limites. Elle va de { $least } à { $most } ; 1 est le rythme naturel de la voix.
instructions-too-long = La longueur des consignes est de { $length } caractères. Le maximum est de { $most }.
voice-unchanged = Rien n'a changé.

# At most 45 characters: Discord refuses the form otherwise
instructions-title = Comment tes messages sont lus
instructions-label = Consignes
instructions-hint = Pour les voix qui savent les suivre. Laisse vide pour n'en donner aucune.
instructions-example = Chaleureux et posé, avec le sourire


## Shown: /help

help-opening = Je lis à voix haute, dans ton salon vocal, ce qui s'écrit ici, et chaque membre a sa propre voix. Rejoins un salon vocal, utilise /{ command-join } dans le salon textuel que tu veux entendre, et écris.
help-closing = Je ne lis ni les messages envoyés avec **@silent** ni ceux des bots. Je ne lis pas non plus un message que tu supprimes, et je me tais si j'étais en train de le lire.


## Shown: when a command fails

only-in-a-server = Cela ne marche que sur un serveur.
command-failed = Quelque chose s'est mal passé ici, et la personne qui m'héberge est prévenue. Réessaie.
