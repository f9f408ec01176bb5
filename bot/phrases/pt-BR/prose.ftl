# What is said of signs among a member's words, in Brazilian Portuguese.
# These stand within or beside a sentence, so they begin with a small letter and have no full stop.


## Spoken: emoji

# One that has no name yet
pictograph-unnamed = um emoji

# The same several times in a row. $name: what the emoji shows, such as "fire". $count: 2 or more
pictograph-times = { $name }, { $count ->
        [one] uma vez
       *[other] { $count } vezes
    }

# After the names of the first of many emoji. $count: 1 or more
pictographs-more =
    { $count ->
        [one] e mais um emoji
       *[other] e mais { $count } emojis
    }

# $country: such as "France"
flag = bandeira: { $country }


## Spoken: faces made of signs, such as ":)"

# $kind: what the face shows. It is heard beside the sentence, as in "see you, smile".
emoticon =
    { $kind ->
        [angry] cara de raiva
        [bear] urso
        [broken] coração partido
        [cat] cara de gato
        [cheer] braços para o alto
        [confused] cara de confusão
        [crying] cara de choro
        [disapproval] olhar de desaprovação
        [doubtful] cara de dúvida
        [evil] sorriso maldoso
        [flip] vira a mesa
        [heart] coração
        [kiss] beijo
        [laughing] risadas
        [lenny] olhar malicioso
        [sad] cara triste
        [salute] continência
        [shrug] dá de ombros
        [smile] sorriso
        [speechless] sem palavras
        [surprised] cara de surpresa
        [tongue] língua para fora
        [unamused] cara de tédio
        [unflip] põe a mesa de volta no lugar
        [wink] piscadinha
       *[other] emoticon
    }


## Spoken: laughter that is written in letters or signs, such as "lol" or "www"

# A short laugh, as one would write it to hear it
laughter = hahaha


## Spoken: in the place of what cannot be heard with profit

long-number = um número longo
# A hash, a key, an id
code = um código
email-address = um endereço de e-mail
phone-number = um número de telefone
# Made of characters
drawing = um desenho
# Keys hit at random, such as "asdfghjkl"
key-smash = teclas aleatórias

# A file by its name. $name: in words, such as "holiday plan". $ending: such as "pdf"
file-named = { $name } ponto { $ending }
# A file whose name is a code. $ending: in capitals, such as "PNG"
file-of-kind = um arquivo { $ending }

# After a line that is written several times over. $count: 3 or more
repeated =
    { $count ->
        [one] uma vez
       *[other] { $count } vezes
    }


## Spoken: signs and how many of them, after the words that they end

# $count: 2 or more
punctuation =
    { $mark ->
        [asterisk] { $count ->
            [one] um asterisco
           *[other] { $count } asteriscos
        }
        [dash] { $count ->
            [one] um traço
           *[other] { $count } traços
        }
        [dot] { $count ->
            [one] um ponto
           *[other] { $count } pontos
        }
        [equals] { $count ->
            [one] um sinal de igual
           *[other] { $count } sinais de igual
        }
        [exclamation] { $count ->
            [one] um ponto de exclamação
           *[other] { $count } pontos de exclamação
        }
        [question] { $count ->
            [one] um ponto de interrogação
           *[other] { $count } pontos de interrogação
        }
       *[tilde] { $count ->
            [one] um til
           *[other] { $count } sinais de til
        }
    }
