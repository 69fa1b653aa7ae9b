use app::account::Role;
use server::account::{InviteFirstError, invite_first};
use tests::on_both_engines;

on_both_engines! {
    async fn a_stranger_chooses_the_language_of_the_device(town: Town) {
        let page = town.stranger().get("/goals").await.expect(401).text();
        for name in ["Svenska", "Lätt svenska", "English", "العربية"] {
            assert!(page.contains(name), "{name}");
        }
        let answer = town.stranger().post("/goals", "/form/account/language", &[("language", "ar"), ("to", "/goals")]).await;
        assert_eq!(answer.location(), "/goals");
        let set = answer.headers.get("set-cookie").and_then(|value| value.to_str().ok()).expect("a cookie").to_owned();
        assert!(set.starts_with("__Host-language=ar;") && set.contains("Path=/;") && set.contains("Secure"), "{set}");
        let mut device = town.stranger();
        device.cookie = Some("__Host-language=ar".to_owned());
        assert!(device.get("/goals").await.expect(401).text().contains("dir=\"rtl\""));
    }

    async fn a_language_that_is_none_is_not_chosen(town: Town) {
        for fields in [vec![("language", "tlh")], vec![("language", "")], vec![("to", "/")], vec![("language", "sv; Domain=x")]] {
            let answer = town.stranger().post("/goals", "/form/account/language", &fields).await;
            assert!(answer.headers.get("set-cookie").is_none());
        }
    }

    async fn the_first_invitation_comes_from_the_command_line(town: Town) {
        let made = invite_first(&town.state, Role::Administrator, "Åsa Ny").await.expect("an invitation");
        let path = made.address.strip_prefix("https://steg.example").expect("our address").to_owned();
        assert_eq!((made.expires_at - town.now()).num_days(), 7);
        assert!(town.stranger().get(&format!("{path}?lang=sv")).await.expect(200).text().contains("Åsa Ny"));
        let again = invite_first(&town.state, Role::Administrator, "Åsa Ny").await.expect("an invitation");
        town.stranger().get(&path).await.expect(410);
        let path = again.address.strip_prefix("https://steg.example").expect("our address");
        let code = path.rsplit('/').next().expect("a code");
        let answer = town.stranger().post(path, "/form/account/join", &[("code", code)]).await.expect(302);
        assert_eq!(answer.location(), "/setup");
        let setup = town.person(51).await.get("/setup").await.expect(200).text();
        assert_eq!(setup.matches("Åsa Ny").count(), 1, "she is there once");
        assert!(matches!(invite_first(&town.state, Role::Participant, "X").await, Err(InviteFirstError::NotStaff)));
        assert!(matches!(invite_first(&town.state, Role::Supervisor, " ").await, Err(InviteFirstError::BadName)));
    }

    async fn a_language_chosen_when_signed_in_is_the_persons(town: Town) {
        let (phone, computer) = (town.person(2).await, town.person(2).await);
        phone.submit("/settings", "/form/account/language", &[("language", "en"), ("to", "/settings?saved")]).await.expect(200);
        assert!(computer.get("/goals").await.expect(200).text().contains("Your goals"));
    }
}
