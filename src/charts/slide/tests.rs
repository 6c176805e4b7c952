use super::super::preview;
use super::super::recorder::{Record, record_by};
use super::*;
use std::rc::Rc;

/// The shapes of a projector, a laptop and a tall screen, in pixels.
const SCREENS: [(f32, f32); 4] = [(1024.0, 768.0), (1920.0, 1080.0), (3840.0, 2160.0), (1080.0, 1350.0)];

fn record(slide: &Slide, size: (f32, f32), page: usize) -> Rc<Record> {
    let fine = super::super::FINE as f32;
    let laid = layout(slide, &Look::light(), (size.0 * fine, size.1 * fine));
    let units = ((size.0 * fine) as u32, (size.1 * fine) as u32);
    record_by(units, |area| draw_page(area, slide, &Look::light(), &laid, page))
}

fn laid(slide: &Slide, size: (f32, f32)) -> Laid {
    layout(slide, &Look::light(), size)
}

fn long() -> String {
    "Sociaal-maatschappelijke doelen met hottentottententententoonstellingen en gemeentesamenwerkingsverbanden. "
        .repeat(3)
}

fn slides() -> Vec<Slide> {
    let notes = vec!["Verzonnen gegevens: er is niemand over wie dit gaat.".to_owned()];
    let with = |body| Slide {
        title: "8 · Effectieve methoden in de wijk".into(),
        subtitle: "Gemeente".into(),
        body,
        notes: notes.clone(),
    };
    let chart = |chart| with(Body::Charts(vec![chart]));
    let score = Block::Score {
        label: "Samenwerking (vragenlijsten)".into(),
        figures: "3,1 → 4,0".into(),
        words: long(),
        trend: Some(Trend::Up),
    };
    let sheet = vec![
        Block::Fact { label: "Doelgroepenomschrijving".into(), value: long() },
        Block::Heading("Scores".into()),
        score,
        Block::Point(long()),
    ];
    vec![
        with(Body::Nothing),
        with(Body::Words(vec!["Eén".into(), format!("- {}", long())])),
        with(Body::Words(vec![long(); 12])),
        chart(Chart::Dumbbell(preview::dumbbell(8))),
        chart(Chart::Dumbbell(preview::dumbbell(43))),
        with(Body::Sheet(sheet.clone())),
        with(Body::Sheet(std::iter::repeat_n(sheet, 6).flatten().collect())),
    ]
}

#[test]
fn everything_stands_on_the_screen_and_on_nothing_else() {
    for size in SCREENS {
        for slide in slides() {
            for page in 0..laid(&slide, size).page_count() {
                let record = record(&slide, size, page);
                let texts = record.texts.borrow();
                for (index, text) in texts.iter().enumerate() {
                    let inside = text.left >= -1.0 && text.right <= size.0 + 1.0 && text.top >= 0.0;
                    assert!(inside && text.bottom <= size.1, "{text:?} on {size:?}, page {page}");
                    let over = texts.iter().skip(index + 1).find(|other| text.overlaps(other));
                    assert!(over.is_none(), "{text:?} and {over:?} on {size:?}, page {page}");
                }
            }
        }
    }
}

#[test]
fn the_last_row_of_the_room_can_read_it() {
    for size in SCREENS {
        for slide in slides() {
            let smallest = laid(&slide, size).smallest_type();
            assert!(smallest >= 0.0244, "{smallest}: {:?} on {size:?}", slide.title);
        }
    }
}

#[test]
fn a_long_chart_goes_on_over_pages_that_miss_no_row() {
    let chart = preview::dumbbell(43);
    let numbers: Vec<String> = chart.rows.iter().map(|row| row.name.chars().take(9).collect()).collect();
    let slide = Slide { title: "Alle".into(), body: Body::Charts(vec![Chart::Dumbbell(chart)]), ..Slide::default() };
    let size = (1920.0, 1080.0);
    let pages = laid(&slide, size).page_count();
    assert!(pages > 1 && pages < 8, "{pages}");
    let mut count = 0;
    for page in 0..pages {
        let record = record(&slide, size, page);
        let texts = record.texts.borrow();
        count += numbers.iter().filter(|name| texts.iter().any(|text| text.text.starts_with(name.as_str()))).count();
    }
    assert!(count >= numbers.len(), "{count} of {}", numbers.len());
}

#[test]
fn a_slide_is_the_same_on_every_screen_of_a_shape() {
    for slide in slides() {
        let (small, large) = (laid(&slide, (1280.0, 720.0)), laid(&slide, (3840.0, 2160.0)));
        assert_eq!(small.page_count(), large.page_count());
    }
}

#[test]
fn a_heading_is_not_left_alone_at_the_foot_of_a_page() {
    let mut blocks = vec![Block::Point("Een punt".into()); 40];
    blocks.insert(13, Block::Heading("Kop".into()));
    for extra in 0..8 {
        let mut blocks = blocks.clone();
        blocks.splice(0..0, std::iter::repeat_n(Block::Point("Voor".into()), extra));
        let slide = Slide { title: "T".into(), body: Body::Sheet(blocks), ..Slide::default() };
        let made = laid(&slide, (1920.0, 1080.0));
        assert!(made.page_count() > 1);
        for page in &made.pages {
            assert_ne!(page.pieces.last().map(|(_, piece)| piece.text.as_str()), Some("Kop"));
        }
    }
}

#[test]
fn a_page_is_a_picture_of_the_size_that_is_asked() {
    let slide = &slides()[3];
    let bytes = slide.to_png(&Look::dark(), (320, 180), 0).unwrap();
    let picture = image::load_from_memory(&bytes).unwrap().to_rgb8();
    let card = Look::dark().card;
    assert_eq!((picture.dimensions(), picture.get_pixel(0, 0).0), ((320, 180), [card.0, card.1, card.2]));
}
