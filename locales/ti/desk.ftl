# Draft: not yet reviewed by a translator.
### The counsellor's desk. Read by staff.

## The table of participants
desk-title = ተሳተፍትኹም
desk-empty = ክሳብ ሕጂ ተሳተፍቲ የብልኩምን።
desk-none-chosen = ምስ ምርጫኹም ዝሰማማዕ ተሳታፊ የለን።
desk-count =
    { $all ->
        [one] { $shown } ካብ { $all } ተሳታፊ
       *[other] { $shown } ካብ { $all } ተሳተፍቲ
    }
desk-name = ስም
desk-stage = መድረኽ
desk-next = ዝቕጽል ቆጸራ
desk-week = ሰዓታት ኣብዚ ሰሙን
desk-hours-of = { $done } ካብ { $goal }
desk-hours-this-week = { $done } ካብ { $goal } ሰዓታት ኣብዚ ሰሙን
desk-seen = ናይ መወዳእታ ምህላው
desk-not-seen =
    { $days ->
        [one] ኣብ ዝሓለፈ { $days } መዓልቲ ኣይነበሩን
       *[other] ኣብ ዝሓለፉ { $days } መዓልታት ኣይነበሩን
    }
desk-attention = ዝግበር
desk-to-judge =
    { $count ->
        [one] ክግምገም ዘለዎ { $count } ብኩራት
       *[other] ክግምገሙ ዘለዎም { $count } ብኩራታት
    }
desk-to-confirm =
    { $count ->
        [one] ክረጋገጽ ዘለዎ { $count } ምዝገባ ምምጻእ
       *[other] ክረጋገጹ ዘለዎም { $count } ምዝገባታት ምምጻእ
    }
desk-unanswered =
    { $count ->
        [one] መልሲ ዘይረኸበ { $count } መልእኽቲ
       *[other] መልሲ ዘይረኸቡ { $count } መልእኽትታት
    }
desk-show = ርኣዩ
desk-show-all = ኩሎም ተሳተፍቲ
desk-show-waiting = ዝግበር ዘለዎም ጥራይ
desk-all-stages = ኩሎም መድረኻት
desk-filter = ነቲ ምርጫ ርኣዩ
desk-protected = ሕሉው ናይ ውልቂ ሓበሬታ

## One participant
desk-back = ተሳተፍትኹም
desk-saved = ተዓቂቡ።
desk-language = ቋንቋ
desk-write = መልእኽቲ ጽሓፉ
desk-invite = መእተዊ ኮድ ፍጠሩ
desk-stage-none = መድረኽ የለን
desk-stage-save = ነቲ መድረኽ ዓቅቡ
desk-level = ስዊድንኛ ኣብ መምርሒታት
desk-level-hint = ተሳታፊ ዘንብብዎ ስዊድንኛ ክሳብ ክንደይ ከቢድ ምዃኑ።
desk-level-as-stage = ከምቲ መድረኽ
desk-level-as-stage-is = ከምቲ መድረኽ፦ { $level }
desk-level-save = ነቲ ደረጃ ዓቅቡ
desk-hours = ሰዓታት ኣብ ሰሙን
desk-hours-hint = ካብ 0 ክሳብ { $most }። ባዶ እንተገዲፍኩምዎ፣ ናይ ፕሮግራም ሰዓታት ይሰርሑ፦ { $hours }።
desk-hours-bad = ካብ 0 ክሳብ { $most } ዝኸውን ብዝሒ ሰዓታት ጽሓፉ፣ ንኣብነት 20 ወይ 37.5።
desk-hours-save = ነቶም ሰዓታት ዓቅቡ
desk-schedule = መደብ ናይዚን ናይ ዝመጽእን ሰሙን
desk-schedule-empty = ዝተመደበ የለን።
desk-day = መዓልቲ
desk-time = ሰዓት
desk-activity = ንጥፈት
desk-site = ቦታ
desk-change = ለውጢ
desk-cancelled = ተሰሪዙ። { $why }
desk-moved = ተሰጋጊሩ
desk-goals = ሸቶታት
desk-goals-none = ኣብዚ መድረኽ ሸቶታት የለዉን።
desk-own-words = ብናይ ገዛእ ርእሶም ቃላት
desk-own-words-none = ተሳታፊ ብዛዕባ ሸቶኦም ዝጸሓፍዎ የለን።
desk-milestone = ንኡስ ሸቶ
desk-progress = ኩነታት
desk-mark-title = ኩነታት ቀይሩ
desk-progress-to-come = ድሓር ይመጽእ
desk-progress-under-way = ይስራሕ ኣሎ
desk-progress-reached = ተበጺሑ

## Attendance, and judging it
desk-attendance = ምህላው
desk-attendance-caption = ዝሓለፉ ኣርባዕተ ሰሙናት
desk-attendance-empty = ኣብ ዝሓለፉ ኣርባዕተ ሰሙናት ቆጸራታት ኣይነበሩን።
desk-occasion = ቆጸራ
desk-voice-participant = ተሳታፊ
desk-voice-supervisor = መራሒ ጉጅለ
desk-voice-you = ኣማኻሪ
desk-outcome = ናይ ሕጂ ውጽኢት
desk-judge-title = ገምጋምኩም
desk-nothing-said = ዝተባህለ የለን
desk-said = { $outcome }፣ { $at }
desk-said-in = ምምጻእ { $at }። { $how }
desk-said-out = ምኻድ { $at }። { $how }
desk-said-later = { $evidence }፦ { $at }
desk-reported = ምኽንያት፦ { $reason } ({ $at })
desk-unconfirmed = ኣይተረጋገጸን
desk-judge-label = ገምግሙ { $activity }፣ { $day }፦ { $name }
desk-judge-choose = ምረጹ
desk-judge = ገምግሙ
desk-judge-choose-first = መጀመርታ ውጽኢት ምረጹ። ድሕሪኡ «ገምግሙ» ጠውቑ።
desk-judge-not-yet = እዚ ቆጸራ ገና ኣይጀመረን። ብኩራት ብምኽንያት፣ ሕማም ወይ ንሕና ከም ዝሰረዝናዮ ጥራይ ክትግምግሙ ትኽእሉ።
desk-undo = ነቲ ገምጋም ስሓቡ
desk-undone = እቲ ገምጋም ተሳሒቡ። ኣብ ታሪኽ ግን ይጸንሕ።
desk-undo-nothing = ዝስሓብ ገምጋም የለን።

## What to follow up
desk-follow-up-title = ክትትል ዘድልዮ
desk-follow-up-what = ተሳተፍቲ ጌጋ እዩ ዝበልዎ፣ ገና ዘይተገምገመ ብኩራት፣ ከምኡ እውን መራሒ ጉጅለ ዘየረጋገጽዎ ምዝገባ ምምጻእ። እቲ ብዙሕ ዝጸንሐ መጀመርታ ይረአ።
desk-follow-up-empty = ንዓኹም ዝጽበ የለን።
desk-follow-up-count =
    { $count ->
        [one] { $count } ቆጸራ ይጽበ ኣሎ
       *[other] { $count } ቆጸራታት ይጽበዩ ኣለዉ
    }

## Contests
desk-contest-says = ጌጋ እዩ ይብሉ፦ { $what }
desk-contest-first = ተሳታፊ ጌጋ እዩ ይብሉ። መጀመርታ ብቓላት መልሱ፣ ድሕሪኡ ወስኑ።
desk-answer = መልሱን ወስኑን
desk-answer-words = መልስኹም ንተሳታፊ
desk-answer-hint = ተሳታፊ ነቲ መልሲ የንብብዎ። ብቐሊል ቋንቋ ጽሓፉ።
desk-answer-outcome = ኣየናይ ውጽኢት ይሰርሕ?
desk-answer-stands = ከም ዘለዎ ይቕጽል፦ { $outcome }
desk-answer-no-words = ንተሳታፊ መልሲ ጽሓፉ።
desk-answer-nothing-stands = ገና ዝገምገሞ ሰብ የለን። ውጽኢት ምረጹ።
desk-answer-answered = ድሮ መልሲ ተዋሂቡ እዩ።
desk-answered = መልሲ ዝተዋህበሉ፦ { $at }
desk-not-remembered = መዓስ ከም ዝኸዱ ኣይዝክሩን
desk-contests = ጌጋ እዩ ይብሉ ({ $count })
desk-contest-age =
    { $days ->
        [one] { $days } መዓልቲ ይጽበ ኣሎ
       *[other] { $days } መዓልታት ይጽበ ኣሎ
    }
desk-to-answer =
    { $count ->
        [one] መልሲ ዘድልዮ { $count } ተቓውሞ
       *[other] መልሲ ዘድልዮም { $count } ተቓውሞታት
    }
