# Draft: not yet reviewed by a translator.
### The demonstration's first page.

demo-title = Tijaabi Steg
demo-invented = Tani waa tijaabo. Dadka iyo cinwaannadu dhammaantood dhab ma aha.
demo-how = Dooro qofka aad rabto inaad noqoto. Markaas app-ka waxaad u arkaysaa sida qofkaas.
demo-languages = Luqadda boggan
demo-participants = Ka-qaybgalayaal
demo-about-participants = Waxay arkaan jadwalkooda, qoraan imaatinka, akhriyaan tilmaamaha, una qoraan lataliyahooda.
demo-counsellors = Lataliyayaal
demo-about-counsellors = Waxay la socdaan ka-qaybgalayaashooda oo u qoraan.
demo-supervisors = Kormeerayaal
demo-about-supervisors = Waxay hoggaamiyaan hawsha goobta, waxayna arkaan cidda timaadda.
demo-caseworkers = Shaqaalaha bulshada
demo-about-caseworkers = Waxay sameeyaan dalab, waxayna akhriyaan warbixinta bisha.
demo-administrators = Maamule
demo-about-administrators = Wuxuu diyaariyaa goobaha, hawlaha iyo shaqaalaha degmada.
demo-language = Luqadda app-ka:
demo-level-very-easy = Qoraal Iswiidhish: aad u fudud
demo-level-easy = Qoraal Iswiidhish: fudud
demo-level-ordinary = Qoraal Iswiidhish: caadi
demo-stage = Marxaladda barnaamijka: { $name }
demo-more =
    { $count ->
        [one] Waxaa jira hal qof oo kale oo aan halkan ka muuqan.
       *[other] Waxaa jira { $count } qof oo kale oo aan halkan ka muuqan.
    }
