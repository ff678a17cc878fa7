//! Bills: a ZIP archive of the trades of a day.

use std::io::Read as _;

use alipay::data::DataserviceBillDownloadurlQuery as BillQuery;
use alipay::trade::{Precreate, Refund};

use super::{DAY, Shop};
use crate::support::BOTH;

#[test]
fn a_bill_lists_the_trades_of_its_day() {
    for protocol in BOTH {
        let shop = Shop::open(protocol);
        let bill = |date: &str| BillQuery::new().bill_type("trade").bill_date(date);
        for (order, subject) in [("order_1", "苹果, \"红\""), ("order_2", "梨")] {
            shop.call(&Precreate::new().out_trade_no(order).total_amount("12.30").subject(subject)).unwrap();
            shop.emulator.act("trade", order, "pay").unwrap();
        }
        shop.call(&Refund::new().out_trade_no("order_2").out_request_no("refund_1").refund_amount("2.30")).unwrap();
        assert_eq!(shop.rejected(&bill("2026-11-27")), "BILL_NOT_EXIST", "the day is not over");
        shop.wait(DAY);
        assert_eq!(shop.rejected(&bill("2026-11-26")), "BILL_NOT_EXIST", "there were no trades");

        for date in ["2026-11-27", "2026-11"] {
            if date == "2026-11" {
                shop.wait(4 * DAY);
            }
            let address = shop.call(&bill(date)).unwrap().bill_download_url.to_string();
            let bytes = reqwest::blocking::get(&address).unwrap().bytes().unwrap();
            let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
            assert_eq!(archive.len(), 1);
            let mut content = Vec::new();
            let mut file = archive.by_index(0).unwrap();
            let name = file.name().unwrap().into_owned();
            assert!(name.ends_with("业务明细.csv"), "{name}");
            file.read_to_end(&mut content).unwrap();
            let (text, _, wrong) = encoding_rs::GBK.decode(&content);
            assert!(!wrong);
            let rows: Vec<&str> =
                text.lines().filter(|line| !line.starts_with('#') && !line.starts_with("支付宝交易号")).collect();
            assert_eq!(rows.len(), 3, "{text}");
            assert!(
                rows[0].contains("order_1") && rows[0].contains("12.30") && rows[0].contains("\"苹果, \"\"红\"\"\""),
                "{text}"
            );
            assert!(rows[2].contains("order_2") && rows[2].contains("-2.30") && rows[2].contains("refund_1"), "{text}");
        }
    }
}
