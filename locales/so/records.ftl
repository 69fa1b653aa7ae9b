# Draft: not yet reviewed by a translator.
### What caseworkers read as long as there are no month records and no orders.

records-later = Waxa halkan iman doona
records-not-yet = Weli ma jiraan warbixinno bileed. Nuqulkan Steg ma sameeyo. Waxba lagaama qarin.
records-later-month = Hal warbixin ka-qaybgale kasta iyo bil kasta: kulamada, xaadirista iyo sida aan ku ogaannay.
records-later-frozen = Warbixintu way xiran tahay. Sixitaan kasta wuxuu noqdaa nuqul cusub oo tusaya waxa is beddelay.
records-later-board = Warbixintu waxay tusaysaa wixii dhacay. Guddiga (nämnden) ayaa go'aansada. App-ku weligiis ma go'aansado.
records-until-then = Xog ma u baahan tahay hadda? Weydii lataliyaha ka-qaybgalaha.
orders-not-yet = Weli ma jiraan dalabyo. Nuqulkan Steg dalab ma qaato. Waxba lagaama qarin.
orders-later-order = Dalabkaaga ku socda cidda hawlaha diyaarisa, iyo go'aanka uu ku dhisan yahay.
orders-later-meeting = Shirka bilowga ee ka-qaybgalaha iyo lataliyaha.
orders-until-then = Dalabka u samee sida aad maanta u samaysaan.
