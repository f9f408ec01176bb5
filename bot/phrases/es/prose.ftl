# What is said of signs among a member's words, in Spanish.
# These stand within or beside a sentence, so they begin with a small letter and have no full stop.


## Spoken: emoji

# One that has no name yet
pictograph-unnamed = un emoji

# The same several times in a row. $name: what the emoji shows, such as "fire". $count: 2 or more
pictograph-times = { $name }, { $count ->
        [one] una vez
       *[other] { $count } veces
    }

# After the names of the first of many emoji. $count: 1 or more
pictographs-more =
    { $count ->
        [one] y un emoji más
       *[other] y { $count } emojis más
    }

# $country: such as "France"
flag = bandera de { $country }


## Spoken: faces made of signs, such as ":)"

# $kind: what the face shows. It is heard beside the sentence, as in "see you, smile".
emoticon =
    { $kind ->
        [angry] cara de enfado
        [bear] oso
        [broken] corazón roto
        [cat] cara de gato
        [cheer] brazos en alto
        [confused] cara de confusión
        [crying] cara llorando
        [disapproval] mirada de desaprobación
        [doubtful] cara de duda
        [evil] sonrisa malvada
        [flip] vuelca la mesa
        [heart] corazón
        [kiss] beso
        [laughing] risas
        [lenny] mirada pícara
        [sad] cara triste
        [salute] saludo militar
        [shrug] se encoge de hombros
        [smile] sonrisa
        [speechless] sin palabras
        [surprised] cara de sorpresa
        [tongue] saca la lengua
        [unamused] cara de fastidio
        [unflip] devuelve la mesa a su sitio
        [wink] guiño
       *[other] emoticono
    }


## Spoken: laughter that is written in letters or signs, such as "lol" or "www"

# A short laugh, as one would write it to hear it
laughter = jaja


## Spoken: in the place of what cannot be heard with profit

long-number = un número largo
# A hash, a key, an id
code = un código
email-address = una dirección de correo
phone-number = un número de teléfono
# Made of characters
drawing = un dibujo
# Keys hit at random, such as "asdfghjkl"
key-smash = teclas al azar

# A file by its name. $name: in words, such as "holiday plan". $ending: such as "pdf"
file-named = { $name } punto { $ending }
# A file whose name is a code. $ending: in capitals, such as "PNG"
file-of-kind = un archivo { $ending }

# After a line that is written several times over. $count: 3 or more
repeated =
    { $count ->
        [one] una vez
       *[other] { $count } veces
    }


## Spoken: signs and how many of them, after the words that they end

# $count: 2 or more
punctuation =
    { $mark ->
        [asterisk] { $count ->
            [one] un asterisco
           *[other] { $count } asteriscos
        }
        [dash] { $count ->
            [one] un guion
           *[other] { $count } guiones
        }
        [dot] { $count ->
            [one] un punto
           *[other] { $count } puntos
        }
        [equals] { $count ->
            [one] un signo igual
           *[other] { $count } signos igual
        }
        [exclamation] { $count ->
            [one] un signo de exclamación
           *[other] { $count } signos de exclamación
        }
        [question] { $count ->
            [one] un signo de interrogación
           *[other] { $count } signos de interrogación
        }
       *[tilde] { $count ->
            [one] una virgulilla
           *[other] { $count } virgulillas
        }
    }
