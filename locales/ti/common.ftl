# Draft: not yet reviewed by a translator.
### What stands on every page.

save = ዓቅቡ
send = ስደዱ
next = ቀጽሉ
back = ተመለሱ
to-start = ናብ መጀመርታ ገጽ
skip-to-content = ናብቲ ትሕዝቶ ሕለፉ
page-kept = እዚ ዝተዓቀበ ገጽ እዩ፦ { $at }። ካብ ሽዑ ተቐይሩ ክኸውን ይኽእል።
unsent-saved = ምስዳድ ይጽበ ኣሎ፦
unsent-refused = ነዚ ርኣዩ፦

nav-label = ቀንዲ ሜኑ
nav-today = ሎሚ
nav-schedule = መደብ
nav-check-in = ምምጻእ መዝግቡ
nav-instructions = ከምዚ ግበሩ
nav-messages = መልእኽትታት
nav-unread =
    { $count ->
        [one] { $count } ሓድሽ መልእኽቲ
       *[other] { $count } ሓደስቲ መልእኽትታት
    }
nav-settings = ንስኹምን ምርጫታትኩምን
nav-desk = ተሳተፍቲ
nav-follow-up = ክትትል ዘድልዮ
nav-site = ናይ ሎሚ ጉጅለታት
nav-records = ወርሓዊ ጸብጻባት
nav-orders = ጠለባት
nav-setup = ኮሙን

not-found-title = እዚ ገጽ የለን
refused-title = ኣይሰርሐን
denied-not-signed-in = ገና ኣይኣተኹምን።
denied-not-allowed = እዚ ገጽ ንዓኹም ዝተዳለወ ኣይኮነን።
denied-not-found = ነቲ ትደልይዎ ዘለኹም ኣይረኸብናዮን። እቲ ኣድራሻ ጌጋ ክኸውን ይኽእል።
denied-bad-form = ነቲ ዝሰደድኩምዎ ከነንብቦ ኣይከኣልናን። ኩሉ ክምላእ ዘለዎ ምልኡ እሞ እንደገና ፈትኑ።
denied-too-many =
    { $minutes ->
        [one] ብዙሕ ግዜ ተፈቲኑ። ሓደ ደቒቕ ተጸበዩ እሞ እንደገና ፈትኑ።
       *[other] ብዙሕ ግዜ ተፈቲኑ። { $minutes } ደቓይቕ ተጸበዩ እሞ እንደገና ፈትኑ።
    }
denied-unavailable = ሕጂ ኣይሰርሕን ኣሎ። ዝተቐየረ ነገር የለን። ቁሩብ ጸኒሕኩም እንደገና ፈትኑ።

offline-title = ኔትወርክ የለን
offline-what = ሞባይልኩም ኢንተርነት የብሉን። ኔትወርክ ናብ ዘለዎ ቦታ ኪዱ እሞ እንደገና ፈትኑ።
language-change = ቋንቋ ቀይሩ
help-title = ሓገዝ
help-write = ናብ ኣማኻሪ ጽሓፉ
