//! The accessibility statement: there for everyone, in the reader's language.

use tests::on_both_engines;

on_both_engines! {
    async fn the_accessibility_statement_is_there_for_whoever_cannot_sign_in(town: Town) {
        let stranger = town.stranger();
        let swedish = stranger.get("/accessibility?lang=sv").await.expect(200).text();
        assert!(swedish.contains("2018:1937") && swedish.contains("digg.se/tdosanmalan"), "{swedish}");
        // Nobody has set a contact in this town: it says so, and whom to tell instead.
        assert!(swedish.contains("Säg till din vägledare"), "{swedish}");
        let arabic = stranger.get("/accessibility?lang=ar").await.expect(200).text();
        assert!(arabic.contains(r#"dir="rtl""#) && arabic.contains("إمكانية الوصول"), "{arabic}");
        // The way to it stands where one signs in.
        assert!(stranger.get("/join").await.expect(200).text().contains(r#"href="/accessibility""#));
    }
}
