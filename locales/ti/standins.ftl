# Draft: not yet reviewed by a translator.
### Stand-ins for a supervisor.

stand-in-title = ተካኢ
stand-in-what = ተካኢ ዝርእይዎ ነዚ ቦታ ጥራይ፣ ንሎሚ ጥራይ እዩ። እቲ ኮድን እቲ ምእታውን ሰዓት { $until } ባዕሎም ይውድኡ። ስም ናይ ተካኢ ኣብቲ ምልክት ዝገብሩሉ ኩሉ ይጽሓፍ። በታ መዓልቲ ምልክት ዝገበሩሉ፣ እቲ ሞባይል ክሳብ 12:00 ናይ ዝቕጽል መዓልቲ ክሰዶ ይኽእል።
stand-in-name = ስም ናይ ተካኢ
stand-in-make = ናይ ሎሚ ኮድ ፍጠሩ
stand-in-today = ናይ ሎሚ ተካእቲ
stand-in-none = ሎሚ ተካኢ የለን።
stand-in-signed-in = ኣትዮም ኣለዉ
stand-in-not-yet = ገና ኣይኣተዉን
stand-in-end = ሕጂ ኣቋርጹ
stand-in-ended = ስራሕ ናይቲ ተካኢ ተወዲኡ።
stand-in-for = እዚ ኮድ ናይዚ ሰብ እዩ፦
stand-in-until = ሎሚ ክሳብ ሰዓት { $until } ይሰርሕ።
stand-in-you = ሎሚ ክሳብ ሰዓት { $until } ተካኢ ኢኹም። ቅድሚኡ ምልክት ዝገበርኩምሉ ኣብ ሞባይል ይዕቀብ። እቲ ሞባይል ክሳብ ጽባሕ 12:00 ክሰዶ ይኽእል።
stand-in-over = ናይ ተካኢ መዓልትኹም ተወዲኣ። እቲ ሞባይል ሕጂ ትማሊ ምልክት ዝገበርኩምሉ ይሰድድ ኣሎ። ነዚ ገጽ ንቁሩብ ግዜ ክፉት ግደፉዎ። ክሳብ ሎሚ 12:00 ይከኣል።
