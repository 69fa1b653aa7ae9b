//! Recordings are many times larger than any other row: they are backed up and come back all the same.

use app::{
    account::Level,
    clips::{Place, SoundId},
};
use server::{
    clips::sound::{Kind, LARGEST, Sound},
    store::clips::NewClip,
};
use tests::{Engine, Scratch, activity, on_both_engines, person};

on_both_engines! {
    async fn the_largest_sounds_are_backed_up_and_restored_on_either_engine(town: Town) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("backup.db");
        let db = &town.scratch.db;
        let id = |n: u8| SoundId::parse(&format!("{n:064x}")).unwrap();
        let bytes = |n: u8| vec![n; LARGEST];
        for n in 0..8 {
            let place = Place {
                activity: activity(61),
                language: "sv".to_owned(),
                level: Level::Easy,
                step: format!("step-{n}"),
            };
            let sound = Sound { kind: Kind::Mp4, millis: 7 };
            let (id, bytes) = (id(n), bytes(n));
            let clip = NewClip { place: &place, said: "Hej.", id: &id, sound, bytes: &bytes, by: &person(51) };
            db.put_clip(clip, town.now()).await.unwrap();
        }
        let clips = db.clips_of(&activity(61)).await.unwrap();
        assert_eq!(clips.len(), 8);
        db.backup(&file, false).await.unwrap();
        for engine in [Engine::Sqlite, Engine::Postgres] {
            let other = Scratch::open(engine).await;
            other.db.restore(&file, false).await.unwrap();
            assert_eq!(other.db.clips_of(&activity(61)).await.unwrap(), clips, "{engine:?}");
            for n in 0..8 {
                assert_eq!(other.db.sound(&id(n)).await.unwrap(), Some((Kind::Mp4, bytes(n))), "{engine:?} {n}");
            }
        }
    }
}
