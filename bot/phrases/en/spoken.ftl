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

# $language: a programming language, such as Python
code-block-in = a code block in { $language }

# $text: words that their writer struck out, yet left to be read
struck-out = struck out: { $text }

# $text: what the writer quotes from somewhere else
quote = quote: { $text }


## Spoken: links, of which there are $count in a row

link =
    { $count ->
        [one] a link
       *[other] { $count } links
    }

# $host: such as example.org
link-to =
    { $count ->
        [one] a link to { $host }
       *[other] { $count } links to { $host }
    }

# $service: what people call a site, such as YouTube. The branches for $service are there for the English article:
# a language that needs none has only the last one.
link-to-service =
    { $count ->
        [one] { $service ->
            [Allegro] an { $service } link
            [Amazon] an { $service } link
            [AniList] an { $service } link
            [Apple] an { $service } link
            [eBay] an { $service } link
            [Etsy] an { $service } link
            [IMDb] an { $service } link
            [Imgur] an { $service } link
            [Instagram] an { $service } link
            [X] an { $service } link
           *[other] a { $service } link
        }
       *[other] { $count } { $service } links
    }

link-gif =
    { $count ->
        [one] a GIF
       *[other] { $count } GIFs
    }
link-picture =
    { $count ->
        [one] a link to a picture
       *[other] { $count } links to pictures
    }
link-video =
    { $count ->
        [one] a link to a video
       *[other] { $count } links to videos
    }

# To a Discord server, and to an event of one
link-invite =
    { $count ->
        [one] an invite to a server
       *[other] { $count } invites to servers
    }
link-event =
    { $count ->
        [one] a link to an event
       *[other] { $count } links to events
    }

# $channel: the name of a channel or a thread
link-channel =
    { $count ->
        [one] a link to a channel
       *[other] { $count } links to channels
    }
link-channel-named =
    { $count ->
        [one] a link to { $channel }
       *[other] { $count } links to { $channel }
    }
link-message =
    { $count ->
        [one] a link to a message
       *[other] { $count } links to messages
    }
link-message-named =
    { $count ->
        [one] a link to a message in { $channel }
       *[other] { $count } links to messages in { $channel }
    }


## Spoken: what Discord makes of commands and pages

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


## Spoken: moments, by the calendar

# $date: such as "March 3", or "March 3, 2027" in another year. $weekday: such as "Tuesday"
moment-weekday = { $weekday }, { $date }
# $date: as above, with its weekday or without. $time: such as "5 PM"
moment-date-time = { $date } at { $time }


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
