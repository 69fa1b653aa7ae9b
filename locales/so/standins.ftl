# Draft: not yet reviewed by a translator.
### Stand-ins for a supervisor.

stand-in-title = Ku-meel-gaar (vikarie)
stand-in-what = Kormeeraha ku-meel-gaarka ah wuxuu arkaa goobtan oo keliya, maanta oo keliya. Koodka iyo soo gelitaanku iskood ayay u istaagayaan { $until }. Magaciisu wuxuu ku qoran yahay wax kasta oo uu calaamadeeyo. Waxa uu maalintaas calaamadeeyay, taleefanku wuu diri karaa ilaa 12:00 maalinta xigta.
stand-in-name = Magaca ku-meel-gaarka
stand-in-make = Samee koodka maanta
stand-in-today = Ku-meel-gaarka maanta
stand-in-none = Maanta ku-meel-gaar ma jiro.
stand-in-signed-in = Waa soo galay
stand-in-not-yet = Weli ma soo gelin
stand-in-end = Hadda jooji
stand-in-ended = Ku-meel-gaarka waa la joojiyay.
stand-in-for = Koodka waxaa loo sameeyay
stand-in-until = Wuxuu shaqaynayaa maanta ilaa { $until }.
stand-in-you = Maanta waxaad tahay ku-meel-gaar ilaa { $until }. Waxa aad ka hor calaamadiso taleefanka ayay ku kaydsan yihiin. Taleefanku wuu diri karaa ilaa 12:00 berri.
stand-in-over = Maalintaadii ku-meel-gaarka way dhammaatay. Taleefanku hadda wuxuu dirayaa wixii aad shalay calaamadisay. Boggan in yar furan daa. Waxay shaqaynaysaa ilaa 12:00 maanta.
