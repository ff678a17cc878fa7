//! `alipay bill`: download, unpacking and conversion.

use alipay_emulator::Emulator;

use crate::support::{Files, code, json, run_at, stderr, stdout};

/// The milliseconds of a day.
const DAY_MS: i64 = 86_400_000;

#[test]
fn the_bill_of_a_day_is_unpacked() {
    let (emulator, files) = (Emulator::start().unwrap(), Files::new());
    let created = run_at(&emulator, &["call", "trade.precreate", "out_trade_no=b1", "total_amount=12.30", "subject=茶"]);
    assert_eq!(code(&created), 0, "{}", stderr(&created));
    emulator.act("trade", "b1", "pay").unwrap();
    let today = emulator.object("trade", "b1").unwrap().fields["gmt_payment"].as_str().unwrap()[..10].to_owned();
    let out = files.path().join("bills");
    let folder = out.to_str().unwrap();
    let bill = ["bill", "--date", &today, "--type", "trade", "--out", folder];
    let early = run_at(&emulator, &bill);
    assert_eq!(code(&early), 4, "the day is not over");
    assert!(stderr(&early).contains("BILL_NOT_EXIST"), "{}", stderr(&early));

    // The program follows the emulator's clock.
    emulator.clock().move_ms(DAY_MS);
    let utf8 = run_at(&emulator, &[&bill[..], &["--utf8"]].concat());
    assert_eq!(code(&utf8), 0, "{}", stderr(&utf8));
    let path = stdout(&utf8).trim_end().to_owned();
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("b1") && text.contains("12.30") && text.contains("茶"), "{text}");

    let again = run_at(&emulator, &bill);
    assert!(code(&again) == 2 && stderr(&again).contains("--force"), "{}", stderr(&again));
    let forced = json(&run_at(&emulator, &[&bill[..], &["--force", "--format", "json"]].concat()));
    assert_eq!(forced["files"][0]["path"], path.as_str());
    assert!(std::fs::read_to_string(&path).is_err(), "GBK is no UTF-8");
    let unknown = run_at(&emulator, &["bill", "--date", &today, "--type", "everything"]);
    assert_eq!(code(&unknown), 4, "{}", stderr(&unknown));
}
