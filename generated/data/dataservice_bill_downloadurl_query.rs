//! `alipay.data.dataservice.bill.downloadurl.query` · 查询对账单下载地址
//!
//! Gives the address of a bill, a file with a merchant's trades or movements of money of one day or one month.
//!
//! The address is good for 30 seconds; `client.download` fetches the file.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/dataservice/bill/downloadurl/query`.
//! Described in `spec/data/dataservice.bill.downloadurl.query.yaml`.

use crate::{record, schema};

static DATASERVICE_BILL_DOWNLOADURL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceBillDownloadurlQuery",
    file: "spec/data/dataservice.bill.downloadurl.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 16),
                schema::LimitDef::new(schema::Limit::MaxLength(20), 18),
            ],
            ..schema::FieldDef::text("bill_type", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 32),
                schema::LimitDef::new(schema::Limit::MaxLength(15), 33),
                schema::LimitDef::new(
                    schema::Limit::Pattern("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"),
                    34,
                ),
            ],
            ..schema::FieldDef::text("bill_date", 28)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(20), 40)],
            ..schema::FieldDef::text("smid", 36)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            only: Some(schema::Protocol::Gateway),
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(10), 45),
                schema::LimitDef::new(schema::Limit::Values(&["true", "false"]), 46),
            ],
            ..schema::FieldDef::text("secure", 42)
        },
    ],
    rules: &[],
};

static DATASERVICE_BILL_DOWNLOADURL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceBillDownloadurlQueryResponse",
    file: "spec/data/dataservice.bill.downloadurl.query.yaml",
    fields: &[
        schema::FieldDef::text("bill_download_url", 51).required(),
        schema::FieldDef::text("bill_file_code", 58),
    ],
    rules: &[],
};

/// A request of `alipay.data.dataservice.bill.downloadurl.query` (查询对账单下载地址).
///
/// Gives the address of a bill, a file with a merchant's trades or movements of money of one day or one month.
///
/// The address is good for 30 seconds; `client.download` fetches the file.
///
/// ```
/// use alipay::data::DataserviceBillDownloadurlQuery;
///
/// let request = DataserviceBillDownloadurlQuery::new()
///     .bill_type("trade")
///     .bill_date("2016-04-05");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`bill_type`](Self::bill_type) | required; at most 20 characters |
/// | [`bill_date`](Self::bill_date) | required; at most 15 characters; matches `^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$` |
/// | [`smid`](Self::smid) | at most 20 characters |
/// | [`secure`](Self::secure) | at most 10 characters; one of `true`, `false` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/dataservice/bill/downloadurl/query`.
/// Described in `spec/data/dataservice.bill.downloadurl.query.yaml`.
/// Answered by [`DataserviceBillDownloadurlQueryResponse`], or by an error with a [`DataserviceBillDownloadurlQueryErrorCode`].
#[doc(alias = "alipay.data.dataservice.bill.downloadurl.query")]
#[doc(alias = "/v3/alipay/data/dataservice/bill/downloadurl/query")]
#[doc(alias = "查询对账单下载地址")]
#[doc(alias = "对账单")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceBillDownloadurlQuery {
    /// The kind of bill.
    ///
    /// On the wire `bill_type` (账单类型); required; other values may be added; at most 20 characters. Example:
    /// `trade`. Source: `spec/data/dataservice.bill.downloadurl.query.yaml:12`.
    pub bill_type: record::Choice<DataserviceBillDownloadurlQueryBillType>,
    /// The day as `2016-04-05`, or the month as `2016-04`. Yesterday's bill is there from about nine in the morning,
    /// last month's from the third.
    ///
    /// On the wire `bill_date` (账单时间); required; at most 15 characters; matches
    /// `^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$`. Example: `2016-04-05`. Source:
    /// `spec/data/dataservice.bill.downloadurl.query.yaml:28`.
    pub bill_date: String,
    /// The sub-merchant; only with the bill type `trade_zft_merchant`.
    ///
    /// On the wire `smid` (二级商户smid); at most 20 characters. Example: `2088123412341234`. Source:
    /// `spec/data/dataservice.bill.downloadurl.query.yaml:36`.
    pub smid: Option<String>,
    /// Whether the address begins with https.
    ///
    /// On the wire `secure`; at most 10 characters; one of `true`, `false`; on the gateway only. Example: `true`.
    /// Source: `spec/data/dataservice.bill.downloadurl.query.yaml:42`.
    pub secure: Option<String>,
}

impl DataserviceBillDownloadurlQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bill_type: Default::default(),
            bill_date: String::new(),
            smid: None,
            secure: None,
        }
    }

    /// Sets [`bill_type`](Self::bill_type).
    #[inline]
    pub fn bill_type(
        mut self,
        bill_type: impl Into<record::Choice<DataserviceBillDownloadurlQueryBillType>>,
    ) -> Self {
        self.bill_type = bill_type.into();
        self
    }

    /// Sets [`bill_date`](Self::bill_date).
    #[inline]
    pub fn bill_date(mut self, bill_date: impl Into<String>) -> Self {
        self.bill_date = bill_date.into();
        self
    }

    /// Sets [`smid`](Self::smid).
    #[inline]
    pub fn smid(mut self, smid: impl Into<String>) -> Self {
        self.smid = Some(smid.into());
        self
    }

    /// Sets [`secure`](Self::secure).
    #[inline]
    pub fn secure(mut self, secure: impl Into<String>) -> Self {
        self.secure = Some(secure.into());
        self
    }
}

impl record::Record for DataserviceBillDownloadurlQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_BILL_DOWNLOADURL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bill_type),
            1 => Some(&self.bill_date),
            2 => Some(&self.smid),
            3 => Some(&self.secure),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bill_type),
            1 => Some(&mut self.bill_date),
            2 => Some(&mut self.smid),
            3 => Some(&mut self.secure),
            _ => None,
        }
    }
}

impl Default for DataserviceBillDownloadurlQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DataserviceBillDownloadurlQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceBillDownloadurlQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceBillDownloadurlQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for DataserviceBillDownloadurlQuery {}

impl record::Request for DataserviceBillDownloadurlQuery {
    type Response = DataserviceBillDownloadurlQueryResponse;
    type ErrorCode = DataserviceBillDownloadurlQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.bill.downloadurl.query",
        title: "查询对账单下载地址",
        file: "spec/data/dataservice.bill.downloadurl.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/data/dataservice/bill/downloadurl/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &DATASERVICE_BILL_DOWNLOADURL_QUERY,
        response: &DATASERVICE_BILL_DOWNLOADURL_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVAILID_ARGUMENTS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "NO_BILL_DATA",
                summary: "There is nothing to bill for this time.",
                fix: "Check date and bill type; where there were trades, ask again later.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 64,
            },
            schema::ErrorDef {
                code: "INVAILID_ARGUMENTS",
                summary: "A field is missing or wrong.",
                fix: "Check type and date of the bill, and that the day or month is over.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 67,
            },
            schema::ErrorDef {
                code: "BILL_NOT_EXIST",
                summary: "The account has no bill for this time.",
                fix: "Check the date, and ask again later where the bill may not be made yet.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 70,
            },
            schema::ErrorDef {
                code: "UNKNOWN_ERROR",
                summary: "The platform failed.",
                fix: "Ask again later.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
                line: 73,
            },
            schema::ErrorDef {
                code: "UNKNOW_ERROR",
                summary: "The platform failed.",
                fix: "Ask again later.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
                line: 75,
            },
            schema::ErrorDef {
                code: "BILL_DATE_BEFORE_REGISTRATION",
                summary: "The account did not exist then.",
                fix: "Ask for a later date.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 76,
            },
            schema::ErrorDef {
                code: "TYPE_NOT_SUPPORTED",
                summary: "The account cannot get bills of this type.",
                fix: "Check the bill type, and what the merchant signed up for.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 77,
            },
            schema::ErrorDef {
                code: "SYSTEM_RATE_LIMIT",
                summary: "The request was throttled under high load.",
                fix: "Ask again after a minute.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 81,
            },
            schema::ErrorDef {
                code: "USER_RATE_LIMIT",
                summary: "The account asked too often.",
                fix: "Ask again after a minute.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 86,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.data.dataservice.bill.downloadurl.query` (查询对账单下载地址).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct DataserviceBillDownloadurlQueryResponse {
    /// Where the file is; for 30 seconds.
    ///
    /// On the wire `bill_download_url` (账单下载地址链接); required, a mismatch if missing; at most 2048 characters.
    /// Example:
    /// `http://dwbillcenter.alipay.com/downloadBillFile.resource?bizType=X&userId=X&fileType=X&bizDates=X&downloadFileName=X&fileId=X`.
    /// Source: `spec/data/dataservice.bill.downloadurl.query.yaml:51`.
    pub bill_download_url: String,
    /// The state of the file; `EMPTY_DATA_WITH_BILL_FILE` says that nothing happened and the file has no entries.
    ///
    /// On the wire `bill_file_code`. Example: `EMPTY_DATA_WITH_BILL_FILE`. Source:
    /// `spec/data/dataservice.bill.downloadurl.query.yaml:58`.
    pub bill_file_code: Option<String>,
}

impl record::Record for DataserviceBillDownloadurlQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_BILL_DOWNLOADURL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bill_download_url),
            1 => Some(&self.bill_file_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bill_download_url),
            1 => Some(&mut self.bill_file_code),
            _ => None,
        }
    }
}

impl Default for DataserviceBillDownloadurlQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            bill_download_url: String::new(),
            bill_file_code: None,
        }
    }
}

impl Clone for DataserviceBillDownloadurlQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceBillDownloadurlQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceBillDownloadurlQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `DataserviceBillDownloadurlQueryBillType`.
///
/// Source: `spec/data/dataservice.bill.downloadurl.query.yaml:19`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataserviceBillDownloadurlQueryBillType {
    /// Trades.
    ///
    /// On the wire `trade`.
    Trade,
    /// All movements of the account.
    ///
    /// On the wire `signcustomer`.
    Signcustomer,
    /// Campaigns: vouchers granted and used.
    ///
    /// On the wire `merchant_act`.
    MerchantAct,
    /// Trades of a ZhiFuTong sub-merchant.
    ///
    /// On the wire `trade_zft_merchant`.
    TradeZftMerchant,
    /// Movements of all ZhiFuTong sub-merchants.
    ///
    /// On the wire `zft_acc`.
    ZftAcc,
    /// Batches settled to a bank card that day; from 2023-04-17 on.
    ///
    /// On the wire `settlementMerge`.
    SettlementMerge,
}

impl record::Enumeration for DataserviceBillDownloadurlQueryBillType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("trade", Self::Trade),
        ("signcustomer", Self::Signcustomer),
        ("merchant_act", Self::MerchantAct),
        ("trade_zft_merchant", Self::TradeZftMerchant),
        ("zft_acc", Self::ZftAcc),
        ("settlementMerge", Self::SettlementMerge),
    ];
}

impl std::fmt::Debug for DataserviceBillDownloadurlQueryBillType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.data.dataservice.bill.downloadurl.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataserviceBillDownloadurlQueryErrorCode {
    /// There is nothing to bill for this time.
    ///
    /// Check date and bill type; where there were trades, ask again later.
    ///
    /// On the wire `NO_BILL_DATA`. Source: `spec/data/dataservice.bill.downloadurl.query.yaml:64` and
    /// `spec/codes.yaml:1734`.
    NoBillData,
    /// A field is missing or wrong.
    ///
    /// Check type and date of the bill, and that the day or month is over.
    ///
    /// On the wire `INVAILID_ARGUMENTS`. Source: `spec/data/dataservice.bill.downloadurl.query.yaml:67` and
    /// `spec/codes.yaml:1271`.
    InvailidArguments,
    /// The account has no bill for this time.
    ///
    /// Check the date, and ask again later where the bill may not be made yet.
    ///
    /// On the wire `BILL_NOT_EXIST`. Source: `spec/data/dataservice.bill.downloadurl.query.yaml:70` and
    /// `spec/codes.yaml:724`.
    BillNotExist,
    /// The platform failed.
    ///
    /// Ask again later.
    ///
    /// On the wire `UNKNOWN_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/data/dataservice.bill.downloadurl.query.yaml:73` and
    /// `spec/codes.yaml:2524`.
    UnknownError,
    /// The platform failed.
    ///
    /// Ask again later.
    ///
    /// On the wire `UNKNOW_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/data/dataservice.bill.downloadurl.query.yaml:75` and
    /// `spec/codes.yaml:2533`.
    UnknowError,
    /// The account did not exist then.
    ///
    /// Ask for a later date.
    ///
    /// On the wire `BILL_DATE_BEFORE_REGISTRATION`. Source: `spec/data/dataservice.bill.downloadurl.query.yaml:76`
    /// and `spec/codes.yaml:721`.
    BillDateBeforeRegistration,
    /// The account cannot get bills of this type.
    ///
    /// Check the bill type, and what the merchant signed up for.
    ///
    /// On the wire `TYPE_NOT_SUPPORTED`. Source: `spec/data/dataservice.bill.downloadurl.query.yaml:77` and
    /// `spec/codes.yaml:2512`.
    TypeNotSupported,
    /// The request was throttled under high load.
    ///
    /// Ask again after a minute.
    ///
    /// On the wire `SYSTEM_RATE_LIMIT`; the same call may succeed later. Source:
    /// `spec/data/dataservice.bill.downloadurl.query.yaml:81` and `spec/codes.yaml:2422`.
    SystemRateLimit,
    /// The account asked too often.
    ///
    /// Ask again after a minute.
    ///
    /// On the wire `USER_RATE_LIMIT`; the same call may succeed later. Source:
    /// `spec/data/dataservice.bill.downloadurl.query.yaml:86`.
    UserRateLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DataserviceBillDownloadurlQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NO_BILL_DATA", Self::NoBillData),
        ("INVAILID_ARGUMENTS", Self::InvailidArguments),
        ("BILL_NOT_EXIST", Self::BillNotExist),
        ("UNKNOWN_ERROR", Self::UnknownError),
        ("UNKNOW_ERROR", Self::UnknowError),
        ("BILL_DATE_BEFORE_REGISTRATION", Self::BillDateBeforeRegistration),
        ("TYPE_NOT_SUPPORTED", Self::TypeNotSupported),
        ("SYSTEM_RATE_LIMIT", Self::SystemRateLimit),
        ("USER_RATE_LIMIT", Self::UserRateLimit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for DataserviceBillDownloadurlQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
