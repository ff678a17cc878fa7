//! Bills into a ledger: the file of a day, its rows, its totals, and the comparison with the shop's own books.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{Cursor, Read as _};

use alipay::charset::Charset;
use alipay::data::{DataserviceBillDownloadurlQuery, DataserviceBillDownloadurlQueryErrorCode as Code};
use alipay::values::Amount;
use alipay::{Client, Error, RetryPolicy};

// region: fetch
/// Downloads the bill of a day, or returns `None` if there is none: the day had no trades, or the bill is not written yet.
pub async fn fetch(client: &Client, day: &str) -> Result<Option<Vec<u8>>, Error> {
    let query = DataserviceBillDownloadurlQuery::new().bill_type("trade").bill_date(day);
    let bill = match client.call(&query).retry(RetryPolicy::new(3)).await {
        Ok(bill) => bill,
        Err(error) if matches!(error.code(), Some(Code::BillNotExist | Code::NoBillData)) => return Ok(None),
        Err(error) => return Err(error.erase()),
    };
    // The address is valid for 30 seconds, and begins with `http`.
    let file = client.download(&bill.bill_download_url).over_https(true).await?;
    Ok(Some(file.into_bytes().into()))
}
// endregion

/// The reason why a bill cannot be used.
#[derive(Debug)]
pub enum BillError {
    /// The archive is damaged, or its content is too large.
    Archive(String),
    /// The archive has no table of trades.
    NoTable,
    /// A row does not have the form of the platform.
    Row {
        /// The number of the row, from 1.
        row: usize,
        /// The column.
        column: &'static str,
    },
    /// The rows do not add up to the totals of the file.
    Totals {
        /// The number of rows and the sum in the totals.
        declared: Total,
        /// Those of the rows.
        counted: Total,
    },
}

impl fmt::Display for BillError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Archive(reason) => write!(f, "the archive of the bill cannot be read: {reason}"),
            Self::NoTable => f.write_str("the archive has no table of trades"),
            Self::Row { row, column } => write!(f, "row {row} of the bill has no valid `{column}`"),
            Self::Totals { declared, counted } => write!(f, "the bill states {declared}, and its rows are {counted}"),
        }
    }
}

impl std::error::Error for BillError {}

/// A number of rows, and their sum in fen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// The number of rows.
    pub rows: usize,
    /// The merchant's receipts in fen; negative for refunds.
    pub fen: i64,
}

impl fmt::Display for Total {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} rows with {} yuan", self.rows, Amount::from_fen(self.fen))
    }
}

/// The most bytes of an unpacked table.
const MOST: u64 = 512 * 1024 * 1024;

// region: table
/// Returns the table of trades as text. The archive also has a summary, and names that some platforms garble: the columns decide.
pub fn table(archive: &[u8]) -> Result<String, BillError> {
    let damaged = |error: &dyn fmt::Display| BillError::Archive(error.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).map_err(|error| damaged(&error))?;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|error| damaged(&error))?;
        let mut content = Vec::new();
        let read = file.take(MOST + 1).read_to_end(&mut content).map_err(|error| damaged(&error))?;
        if read as u64 > MOST {
            return Err(damaged(&"the table is too large"));
        }
        let text = Charset::Gbk.decode(&content).ok_or_else(|| damaged(&"the table is not in GBK"))?;
        if text.lines().any(|line| line.starts_with(TRADE)) {
            return Ok(text.into_owned());
        }
    }
    Err(BillError::NoTable)
}
// endregion

/// A row of a bill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The platform's number of the trade.
    pub trade_no: String,
    /// The shop's number of the order.
    pub order: String,
    /// The shop's number of the refund; `None` for a payment.
    pub refund: Option<String>,
    /// The moment of the payment or refund, in Beijing time.
    pub time: String,
    /// The merchant's receipts in fen; negative for a refund.
    pub fen: i64,
    /// The platform's fee in fen; negative for a payment.
    pub fee: i64,
}

const TRADE: &str = "支付宝交易号";
const ORDER: &str = "商户订单号";
const KIND: &str = "业务类型";
const TIME: &str = "完成时间";
const RECEIPTS: &str = "商家实收";
const REFUND: &str = "退款批次号";
const FEE: &str = "服务费";

// region: entries
/// Reads the rows of a table, and checks them against its totals.
pub fn entries(table: &str) -> Result<Vec<Entry>, BillError> {
    // Lines with `#` are the head and the foot. Columns are found by name, because the platform adds some.
    let mut reader =
        csv::ReaderBuilder::new().comment(Some(b'#')).flexible(true).trim(csv::Trim::All).from_reader(table.as_bytes());
    let titles = reader.headers().map_err(|_| BillError::NoTable)?.clone();
    let mut entries = Vec::new();
    for (row, values) in (1..).zip(reader.records()) {
        let values = values.map_err(|error| BillError::Archive(error.to_string()))?;
        let text = |column: &'static str| {
            let place = titles.iter().position(|title| title.starts_with(column));
            place.and_then(|place| values.get(place)).ok_or(BillError::Row { row, column })
        };
        let fen = |column| Amount::from(text(column)?).to_fen().ok_or(BillError::Row { row, column });
        entries.push(Entry {
            trade_no: text(TRADE)?.to_owned(),
            order: text(ORDER)?.to_owned(),
            refund: (text(KIND)? == "退款").then(|| text(REFUND).map(str::to_owned)).transpose()?,
            time: text(TIME)?.to_owned(),
            fen: fen(RECEIPTS)?,
            fee: fen(FEE)?,
        });
    }
    for (label, is_refund) in [("#交易合计：", false), ("#退款合计：", true)] {
        let rows = entries.iter().filter(|entry| entry.refund.is_some() == is_refund);
        let counted = rows.fold(Total::default(), |sum, row| Total { rows: sum.rows + 1, fen: sum.fen.saturating_add(row.fen) });
        match declared(table, label) {
            Some(declared) if declared != counted => return Err(BillError::Totals { declared, counted }),
            _ => {}
        }
    }
    Ok(entries)
}
// endregion

/// Reads a line such as `#交易合计：6笔，商家实收共0.06元，商家优惠共0.00元`.
fn declared(table: &str, label: &str) -> Option<Total> {
    let line = table.lines().find_map(|line| line.trim().strip_prefix(label))?;
    let (rows, rest) = line.split_once('笔')?;
    let (_, sum) = rest.split_once('共')?;
    Some(Total { rows: rows.parse().ok()?, fen: Amount::from(sum.split_once('元')?.0).to_fen()? })
}

/// A difference between the bill and the shop's books, by order and refund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The bill has it, the books do not: a lost notification, or an unknown outcome that succeeded.
    OnlyInBill(Entry),
    /// The books have it, the bill does not: it failed, or belongs to another day.
    OnlyInBooks((String, Option<String>)),
    /// Both have it, with other sums in fen: first the bill's, then that of the books.
    OtherSum((String, Option<String>), i64, i64),
}

// region: compare
/// Compares a bill with the books of the day: sums in fen by the numbers of order and refund.
pub fn compare(entries: &[Entry], books: &BTreeMap<(String, Option<String>), i64>) -> Vec<Difference> {
    let mut rest = books.clone();
    let mut differences = Vec::new();
    for entry in entries {
        let key = (entry.order.clone(), entry.refund.clone());
        match rest.remove(&key) {
            None => differences.push(Difference::OnlyInBill(entry.clone())),
            Some(fen) if fen != entry.fen => differences.push(Difference::OtherSum(key, entry.fen, fen)),
            Some(_) => {}
        }
    }
    differences.extend(rest.into_keys().map(Difference::OnlyInBooks));
    differences
}
// endregion
