//! Help: what somebody who cannot read must find.

use tests::{id, on_both_engines};

on_both_engines! {
    async fn five_things_are_found_by_their_pictures(town: Town) {
        let page = town.person(1).await.get("/help").await.expect(200).text();
        for way in ["/check-in", "/schedule", "/messages", "/instructions"] {
            let tile = page.split("<li>").find(|tile| tile.contains(&format!("href=\"{way}\"")));
            assert!(tile.is_some_and(|tile| tile.contains("<use href=") && tile.contains("<b>")), "{way}: {page}");
        }
        // Ill: said of the occasion that is on.
        assert!(page.contains(&format!("href=\"/attendance/absence/{}\"", id(71))), "{page}");
        assert!(page.contains("lang=\"ar\"") && page.contains("أنا في حالة مرض"), "{page}");
    }

    async fn every_page_of_hers_leads_to_help_and_no_page_of_the_staff(town: Town) {
        let amina = town.person(1).await;
        for page in ["/", "/schedule", "/check-in", "/messages", "/settings"] {
            assert!(amina.get(page).await.expect(200).text().contains("href=\"/help\""), "{page}");
        }
        assert!(!town.person(11).await.get("/desk").await.expect(200).text().contains("href=\"/help\""));
        assert!(!town.stranger().get("/join").await.expect(200).text().contains("href=\"/help\""));
    }
}
