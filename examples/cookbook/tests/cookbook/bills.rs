//! A bill of the emulator, and bills with the totals, the columns and the faults of others.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use alipay::Client;
use alipay::charset::Charset;
use alipay::gateway::parse_timestamp;
use alipay::trade::{Precreate, Refund};
use alipay_cookbook::bills::{BillError, Difference, Entry, Total, compare, entries, fetch, table};
use alipay_emulator::{Emulator, Reaction};
use serde_json::json;

use crate::support;

const DAY: &str = "2026-11-27";

/// Starts a shop whose clock the test moves.
fn shop() -> (Emulator, Client, Arc<Mutex<SystemTime>>) {
    let clock = Arc::new(Mutex::new(parse_timestamp("2026-11-27 10:00:00").unwrap()));
    let now = |clock: &Arc<Mutex<SystemTime>>| {
        let clock = Arc::clone(clock);
        move || *clock.lock().unwrap()
    };
    let emulator = Emulator::builder().clock(now(&clock)).start().unwrap();
    let client = support::settings(&emulator).clock(now(&clock)).build().unwrap();
    (emulator, client, clock)
}

fn key(order: &str, refund: Option<&str>) -> (String, Option<String>) {
    (order.to_owned(), refund.map(str::to_owned))
}

#[tokio::test]
async fn a_bill_matches_the_books() {
    let (emulator, client, clock) = shop();
    for (order, subject) in [("order_1", "苹果, \"红\"\n#2"), ("order_2", "梨")] {
        client.call(&Precreate::new().out_trade_no(order).total_amount("12.30").subject(subject)).await.unwrap();
        emulator.act("trade", order, "pay").unwrap();
    }
    let refund = Refund::new().out_trade_no("order_2").out_request_no("refund_1").refund_amount("2.30");
    client.call(&refund).await.unwrap();
    assert_eq!(fetch(&client, DAY).await.unwrap(), None, "the day is not over");
    *clock.lock().unwrap() += Duration::from_secs(24 * 60 * 60);

    let bill = entries(&table(&fetch(&client, DAY).await.unwrap().unwrap()).unwrap()).unwrap();
    assert_eq!(bill.iter().map(|entry| entry.fen).sum::<i64>(), 2 * 1_230 - 230);
    assert_eq!(bill[0].time, "2026-11-27 10:00:00");
    assert!(bill[0].trade_no.len() >= 16 && bill[0].trade_no != bill[1].trade_no);
    let books =
        BTreeMap::from([(key("order_1", None), 1_230), (key("order_2", None), 1_230), (key("order_2", Some("refund_1")), -230)]);
    assert_eq!(compare(&bill, &books), []);

    let wrong = BTreeMap::from([(key("order_1", None), 1_231), (key("order_2", None), 1_230), (key("order_3", None), 500)]);
    assert_eq!(
        compare(&bill, &wrong),
        [
            Difference::OtherSum(key("order_1", None), 1_230, 1_231),
            Difference::OnlyInBill(bill[2].clone()),
            Difference::OnlyInBooks(key("order_3", None)),
        ]
    );
}

/// A table as the platform writes it: with tabs, a column that is not used, and totals.
fn platforms(total: &str) -> String {
    let trade = "2019091722001451030500000001\t,order_1\t,交易\t,Tea,2019-09-17 10:00:00,0.10,9.90,\t,-0.06,";
    let refund = "2019091722001451030500000001\t,order_1\t,退款\t,Tea,2019-09-17 11:00:00,-4.00,-4.00,refund_1\t,0.02,";
    format!(
        "#支付宝业务明细查询\r\n#账号：[20881021245292400156]\r\n\
         支付宝交易号,商户订单号,业务类型,商品名称,完成时间,订单金额（元）,商家实收（元）,退款批次号/请求号,服务费（元）,备注\r\n\
         {trade}\r\n{refund}\r\n\
         #-----业务明细列表结束-----\r\n\
         #交易合计：1笔，商家实收共{total}元，商家优惠共0.00元\r\n\
         #退款合计：1笔，商家实收退款共-4.00元，商家优惠退款共0.00元\r\n"
    )
}

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[tokio::test]
async fn totals_of_the_platform_are_checked() {
    let (emulator, client, _) = shop();
    let gbk = |text: &str| Charset::Gbk.encode(text).unwrap().into_owned();
    let summary = gbk("#支付宝业务汇总查询\r\n门店编号,门店名称,交易订单总笔数\r\n合计\t,\t,1\r\n");
    let served = emulator.file("application/zip", archive(&[("a.csv", &summary), ("b.csv", &gbk(&platforms("9.90")))]));
    emulator.next(Reaction::response(&json!({ "bill_download_url": served.url })));
    let bill = fetch(&client, "2019-09-17").await.unwrap().unwrap();
    let read = entries(&table(&bill).unwrap()).unwrap();
    let expected = Entry {
        trade_no: "2019091722001451030500000001".to_owned(),
        order: "order_1".to_owned(),
        refund: Some("refund_1".to_owned()),
        time: "2019-09-17 11:00:00".to_owned(),
        fen: -400,
        fee: 2,
    };
    assert_eq!((read.len(), &read[1], read[0].fen, &read[0].refund), (2, &expected, 990, &None));

    let Err(BillError::Totals { declared, counted }) = entries(&platforms("9.91")) else { panic!("accepted") };
    assert_eq!((declared, counted), (Total { rows: 1, fen: 991 }, Total { rows: 1, fen: 990 }));
}

#[test]
fn damaged_bills_are_rejected() {
    assert!(matches!(table(b"PK not an archive"), Err(BillError::Archive(_))));
    assert!(matches!(table(&archive(&[("a.csv", b"a,b\r\n")])), Err(BillError::NoTable)));
    assert!(matches!(table(&archive(&[("a.csv", &[0x81])])), Err(BillError::Archive(_))));
    let wrong = entries(&platforms("9.90").replace("-4.00,-4.00", "-4.00,four")).unwrap_err();
    assert_eq!(wrong.to_string(), "row 2 of the bill has no valid `商家实收`");
    let wrong = entries(&platforms("9.90").replace("服务费", "费用")).unwrap_err();
    assert!(matches!(wrong, BillError::Row { column: "服务费", .. }), "{wrong}");
}
