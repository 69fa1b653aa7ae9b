//! The decoder against pictures of codes as a camera may see them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

use decoder::decode;
use fast_qr::{ECL, QRBuilder};

const TEXT: &str = "https://steg.example/c/AQAAAAEHImWUQO9qNL6KIh7flNNTlje0FQ";

/// Grey pixels, row by row.
#[derive(Clone)]
struct Picture {
    width: usize,
    height: usize,
    luma: Vec<u8>,
}

/// Random enough for a picture, and the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        // Knuth's MMIX.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

impl Picture {
    /// The code of a text, `scale` pixels a module, in the middle of a light grey wall.
    fn of(text: &str, scale: usize, width: usize, height: usize) -> Self {
        let code = QRBuilder::new(text).ecl(ECL::M).build().unwrap();
        let side = (code.size + 8) * scale;
        assert!(side <= width && side <= height, "the code needs {side} pixels");
        let (left, top) = ((width - side) / 2, (height - side) / 2);
        let mut luma = vec![180; width * height];
        for y in 0..side {
            for x in 0..side {
                let (row, column) = ((y / scale).wrapping_sub(4), (x / scale).wrapping_sub(4));
                let dark = row < code.size && column < code.size && code[row][column].value();
                luma[(top + y) * width + left + x] = if dark { 30 } else { 230 };
            }
        }
        Self { width, height, luma }
    }

    fn read(&self) -> Option<String> {
        decode(&self.luma, u32::try_from(self.width).unwrap(), u32::try_from(self.height).unwrap())
    }

    /// A quarter to the right.
    fn turned(&self) -> Self {
        let mut luma = Vec::with_capacity(self.luma.len());
        for x in 0..self.width {
            luma.extend((0..self.height).rev().map(|y| self.luma[y * self.width + x]));
        }
        Self { width: self.height, height: self.width, luma }
    }

    /// Each pixel lighter or darker by up to `most`.
    fn with_noise(mut self, most: u8, seed: u64) -> Self {
        let mut dice = Dice(seed);
        for pixel in &mut self.luma {
            let change = i16::try_from(dice.below(2 * u64::from(most) + 1)).unwrap() - i16::from(most);
            *pixel = u8::try_from((i16::from(*pixel) + change).clamp(0, 255)).unwrap();
        }
        self
    }

    /// Darker towards the right, as under a window.
    fn in_shadow(mut self) -> Self {
        for (at, pixel) in self.luma.iter_mut().enumerate() {
            let light = 100 - 50 * (at % self.width) / self.width;
            *pixel = u8::try_from(usize::from(*pixel) * light / 100).unwrap();
        }
        self
    }

    /// Tilted to the right by a tenth, as by a hand.
    fn tilted(&self) -> Self {
        let mut luma = vec![180; self.luma.len()];
        for y in 0..self.height {
            for x in 0..self.width {
                let from_x = (x + y / 10).checked_sub(self.height / 20);
                let from_y = (y + self.width / 20).checked_sub(x / 10);
                if let (Some(from_x), Some(from_y)) = (from_x, from_y)
                    && from_x < self.width
                    && from_y < self.height
                {
                    luma[y * self.width + x] = self.luma[from_y * self.width + from_x];
                }
            }
        }
        Self { luma, ..*self }
    }
}

#[test]
fn a_code_is_read_small_and_large() {
    for scale in [2, 3, 5, 8, 11] {
        assert_eq!(Picture::of(TEXT, scale, 640, 480).read().as_deref(), Some(TEXT), "{scale} pixels a module");
    }
}

#[test]
fn a_code_is_read_from_each_side() {
    let mut picture = Picture::of(TEXT, 4, 640, 480);
    for quarter in 1..=4 {
        picture = picture.turned();
        assert_eq!(picture.read().as_deref(), Some(TEXT), "turned {quarter} times");
    }
}

#[test]
fn a_code_is_read_in_poor_light_and_in_a_shaking_hand() {
    let picture = Picture::of(TEXT, 6, 640, 480);
    assert_eq!(picture.clone().with_noise(60, 1).read().as_deref(), Some(TEXT), "noise");
    assert_eq!(picture.clone().in_shadow().read().as_deref(), Some(TEXT), "shadow");
    assert_eq!(picture.tilted().read().as_deref(), Some(TEXT), "tilted");
    assert_eq!(picture.tilted().in_shadow().with_noise(15, 2).read().as_deref(), Some(TEXT), "all of it");
}

#[test]
fn letters_of_every_language_are_read() {
    for text in ["Åtgärd på Öster", "مرحبا", "0123456789", "A"] {
        assert_eq!(Picture::of(text, 5, 400, 400).read().as_deref(), Some(text));
    }
}

#[test]
fn a_picture_without_a_code_holds_none() {
    let wall = Picture { width: 320, height: 240, luma: vec![180; 320 * 240] };
    assert_eq!(wall.read(), None);
    let mut half = Picture::of(TEXT, 5, 320, 240);
    half.luma[320 * 120..].fill(180);
    assert_eq!(half.read(), None, "half a code");
}

#[test]
fn a_size_that_does_not_fit_is_refused_without_harm() {
    for (bytes, width, height) in [
        (0, 0, 0),
        (100, 0, u32::MAX),
        (100, 10, 10),
        (640 * 480, 480, 480),
        (0, u32::MAX, u32::MAX),
        (1000, 1, 1000),
        (1000, 1000, 1),
    ] {
        assert_eq!(decode(&vec![0; bytes], width, height), None, "{width} × {height} in {bytes} bytes");
    }
}

/// Whatever a camera sees, the module must not break down: it could not decode the next picture.
#[test]
fn no_picture_breaks_it() {
    let mut dice = Dice(7);
    for round in 0..200 {
        let size = |dice: &mut Dice| usize::try_from(21 + dice.below(220)).unwrap();
        let (width, height) = (size(&mut dice), size(&mut dice));
        let luma = (0..width * height).map(|_| u8::try_from(dice.below(256)).unwrap()).collect();
        let _ = Picture { width, height, luma }.read();
        // Torn codes come nearer to being one.
        let mut torn = Picture::of(TEXT, 4, 240, 200);
        for _ in 0..=round {
            let (row, from) = (usize::try_from(dice.below(200)).unwrap(), usize::try_from(dice.below(200)).unwrap());
            torn.luma.copy_within(from * 240..(from + 1) * 240, row * 240);
        }
        let _ = torn.read();
    }
}
