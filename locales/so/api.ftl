# Draft: not yet reviewed by a translator.
### What the JSON API says when it cannot do what was asked.

api-not-json-type = Soo dir JSON, oo leh Content-Type application/json.
api-not-json = Kani JSON ma aha.
api-invalid = Waxyaabihii la soo diray mid ka mid ah qaabkiisu sax ma aha.
api-other-content = Id-gan mar hore ayaa wax kale loo isticmaalay. Samee id cusub.
api-not-a-list = Halkan waxaa loo baahan yahay liis.
api-too-long = Ugu badnaan { $most } markiiba.
api-not-an-object = Halkan waxaa loo baahan yahay object.
api-not-an-id = Halkan waxaa loo baahan yahay UUID nooca 7.
api-id-twice = Id isku mid ah ayaa laba jeer ku jira, waxa ku qoranna way kala duwan yihiin.
api-not-a-direction = Qor in ama out.
api-not-a-time = Halkan waxaa loo baahan yahay waqti sida RFC 3339 oo leh aagga waqtiga.
api-not-a-text = Halkan waxaa loo baahan yahay qoraal.
api-not-one-code = Soo dir token ama code, mid keliya.
api-not-a-reference = Halkan waxaa loo baahan yahay id (UUID).
api-not-an-outcome = Qor present, late, left_early, not_there ama null.
