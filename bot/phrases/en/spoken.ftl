# What the narrator says itself, in English.
# A language is added as a folder of these files: the same ids, the same variables.


## Spoken: who speaks

# $name: the speaker. $text: all that follows.
speaker-said = { $name } said: { $text }


## Spoken: names in a message

mention-everyone = everyone
mention-here = everyone here
mention-unknown-user = someone
mention-unknown-role = a role
mention-unknown-channel = a channel


## Spoken: in the place of what cannot be read out

emoji-unnamed = an emoji
spoiler = spoiler
code-block = a code block
code-inline = some code

# $host: such as example.org
link-to = a link to { $host }
link =
    { $count ->
        [one] a link
       *[other] { $count } links
    }

# $name: a slash command with its subcommands, such as "settings show"
command = slash { $name }

# $page: one of the pages that Discord gives a server
guild-page =
    { $page ->
        [browse] Browse Channels
        [customize] Channels and Roles
        [guide] the Server Guide
        [home] the Server Guide
        [linked-roles] Linked Roles
       *[other] a page of this server
    }


## Spoken: moments, by their distance

moment-unknown = some time
moment-now = now
moment-ahead =
    { $unit ->
        [minute] in { $count ->
            [one] a minute
           *[other] { $count } minutes
        }
        [hour] in { $count ->
            [one] an hour
           *[other] { $count } hours
        }
        [day] in { $count ->
            [one] a day
           *[other] { $count } days
        }
        [month] in { $count ->
            [one] a month
           *[other] { $count } months
        }
       *[year] in { $count ->
            [one] a year
           *[other] { $count } years
        }
    }
moment-past =
    { $unit ->
        [minute] { $count ->
            [one] a minute
           *[other] { $count } minutes
        } ago
        [hour] { $count ->
            [one] an hour
           *[other] { $count } hours
        } ago
        [day] { $count ->
            [one] a day
           *[other] { $count } days
        } ago
        [month] { $count ->
            [one] a month
           *[other] { $count } months
        } ago
       *[year] { $count ->
            [one] a year
           *[other] { $count } years
        } ago
    }


## Spoken: the end of what is too long

# $text: the part that is spoken
cut-short = { $text }, and more
