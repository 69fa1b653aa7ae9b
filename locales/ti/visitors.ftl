# Draft: not yet reviewed by a translator.
### Visitors who are on no list.

visitor-add = ኣብቲ ዝርዝር ዘየለ ሰብ
visitor-add-why = ነቲ ሰብ መታን ከተለልይዎ፣ ሒደት ቃላት ጽሓፉ። ብዛዕባ ጥዕና ኣይትጽሓፉ። እቲ ሰብ መን ምዃኑ ምስ ነገርኩም፣ እቶም ቃላት ይጠፍኡ።
visitor-note = መን መጺኡ?
visitor-time = መዓስ?
visitor-save = ነቲ ምብጻሕ ዓቅቡ
visitor-waiting = ምብጻሓት ናይ ዘይፍለጡ ሰባት
visitor-waiting-why = መን ከም ዝነበረ ምረጹ። ስም ናይቲ ሰብ የለን ድዩ? ኣብዚ ቦታ ክህብዎ ንኣማኻሪ ሕተቱ። እቲ ምብጻሕ 30 መዓልታት ይጽበ።
visitor-who = መን ነይሩ
visitor-choose = ሰብ ምረጹ
visitor-place = ኣብቲ ቦታ ከም ዝነበረ ምልክት ግበሩ
visitor-off = ተሳታፊ ኣይኮነን
visitor-note-empty = ብዛዕባ እቲ ዝመጸ ሰብ ሒደት ቃላት ጽሓፉ።
visitor-note-long = እንተበዝሐ { $most } ፊደላት ጽሓፉ።
visitor-time-bad = ድሮ ዝሓለፈ ሰዓት ጽሓፉ፣ ንኣብነት 09:15።
visitor-who-none = መን ከም ዝነበረ ምረጹ።
visitor-gone = እዚ ምብጻሕ ድሮ ተወዲኡ እዩ።
