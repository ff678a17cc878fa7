//! `alipay.data.dataservice.bill.downloadurl.query` · 查询对账单下载地址
//!
//! Gives the address of a bill, a file with a merchant's trades or movements of money of one day or one month.
//!
//! The address is good for 30 seconds; `client.download` fetches the file.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/dataservice/bill/downloadurl/query`.
//! Described in `spec/data/dataservice.bill.downloadurl.query.yaml`.

use crate::{record, schema};

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
/// Returns [`DataserviceBillDownloadurlQueryResponse`], or an error with a [`DataserviceBillDownloadurlQueryErrorCode`].
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
    /// 账单类型; required; other values may be added; at most 20 characters. Example: `trade`.
    pub bill_type: record::Choice<DataserviceBillDownloadurlQueryBillType>,
    /// The day as `2016-04-05`, or the month as `2016-04`. Yesterday's bill is there from about nine in the morning,
    /// last month's from the third.
    ///
    /// 账单时间; required; at most 15 characters; matches `^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$`. Example: `2016-04-05`.
    pub bill_date: String,
    /// The sub-merchant; only with the bill type `trade_zft_merchant`.
    ///
    /// 二级商户smid; at most 20 characters. Example: `2088123412341234`.
    pub smid: Option<String>,
    /// Whether the address begins with https.
    ///
    /// At most 10 characters; one of `true`, `false`; on the gateway only. Example: `true`.
    pub secure: Option<String>,
}

impl DataserviceBillDownloadurlQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.data.dataservice.bill.downloadurl.query` (查询对账单下载地址).
#[non_exhaustive]
pub struct DataserviceBillDownloadurlQueryResponse {
    /// Where the file is; for 30 seconds.
    ///
    /// 账单下载地址链接; required, a mismatch if missing; at most 2048 characters. Example:
    /// `http://dwbillcenter.alipay.com/downloadBillFile.resource?bizType=X&userId=X&fileType=X&bizDates=X&downloadFileName=X&fileId=X`.
    pub bill_download_url: String,
    /// The state of the file; `EMPTY_DATA_WITH_BILL_FILE` says that nothing happened and the file has no entries.
    ///
    /// Example: `EMPTY_DATA_WITH_BILL_FILE`.
    pub bill_file_code: Option<String>,
}

/// The values of the platform's type `DataserviceBillDownloadurlQueryBillType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DataserviceBillDownloadurlQueryBillType {
    /// `trade`: Trades.
    Trade,
    /// `signcustomer`: All movements of the account.
    Signcustomer,
    /// `merchant_act`: Campaigns: vouchers granted and used.
    MerchantAct,
    /// `trade_zft_merchant`: Trades of a ZhiFuTong sub-merchant.
    TradeZftMerchant,
    /// `zft_acc`: Movements of all ZhiFuTong sub-merchants.
    ZftAcc,
    /// `settlementMerge`: Batches settled to a bank card that day; from 2023-04-17 on.
    SettlementMerge,
}

record::enumeration!(
    DataserviceBillDownloadurlQueryBillType, "trade" Trade, "signcustomer" Signcustomer,
    "merchant_act" MerchantAct, "trade_zft_merchant" TradeZftMerchant, "zft_acc" ZftAcc,
    "settlementMerge" SettlementMerge
);

/// The error codes of `alipay.data.dataservice.bill.downloadurl.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataserviceBillDownloadurlQueryErrorCode {
    /// `NO_BILL_DATA`: There is nothing to bill for this time.
    ///
    /// Check date and bill type; where there were trades, ask again later.
    NoBillData,
    /// `INVAILID_ARGUMENTS`: A field is missing or wrong.
    ///
    /// Check type and date of the bill, and that the day or month is over.
    InvailidArguments,
    /// `BILL_NOT_EXIST`: The account has no bill for this time.
    ///
    /// Check the date, and ask again later where the bill may not be made yet.
    BillNotExist,
    /// `UNKNOWN_ERROR`: The platform failed.
    ///
    /// Ask again later. The same call may succeed later. The outcome is unknown: the call may have taken effect.
    UnknownError,
    /// `UNKNOW_ERROR`: The platform failed.
    ///
    /// Ask again later. The same call may succeed later. The outcome is unknown: the call may have taken effect.
    UnknowError,
    /// `BILL_DATE_BEFORE_REGISTRATION`: The account did not exist then.
    ///
    /// Ask for a later date.
    BillDateBeforeRegistration,
    /// `TYPE_NOT_SUPPORTED`: The account cannot get bills of this type.
    ///
    /// Check the bill type, and what the merchant signed up for.
    TypeNotSupported,
    /// `SYSTEM_RATE_LIMIT`: The request was throttled under high load.
    ///
    /// Ask again after a minute. The same call may succeed later.
    SystemRateLimit,
    /// `USER_RATE_LIMIT`: The account asked too often.
    ///
    /// Ask again after a minute. The same call may succeed later.
    UserRateLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    DataserviceBillDownloadurlQueryErrorCode, "NO_BILL_DATA" NoBillData,
    "INVAILID_ARGUMENTS" InvailidArguments, "BILL_NOT_EXIST" BillNotExist,
    "UNKNOWN_ERROR" UnknownError, "UNKNOW_ERROR" UnknowError,
    "BILL_DATE_BEFORE_REGISTRATION" BillDateBeforeRegistration, "TYPE_NOT_SUPPORTED"
    TypeNotSupported, "SYSTEM_RATE_LIMIT" SystemRateLimit, "USER_RATE_LIMIT"
    UserRateLimit
);

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
            },
            schema::ErrorDef {
                code: "INVAILID_ARGUMENTS",
                summary: "A field is missing or wrong.",
                fix: "Check type and date of the bill, and that the day or month is over.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BILL_NOT_EXIST",
                summary: "The account has no bill for this time.",
                fix: "Check the date, and ask again later where the bill may not be made yet.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "UNKNOWN_ERROR",
                summary: "The platform failed.",
                fix: "Ask again later.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "UNKNOW_ERROR",
                summary: "The platform failed.",
                fix: "Ask again later.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "BILL_DATE_BEFORE_REGISTRATION",
                summary: "The account did not exist then.",
                fix: "Ask for a later date.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "TYPE_NOT_SUPPORTED",
                summary: "The account cannot get bills of this type.",
                fix: "Check the bill type, and what the merchant signed up for.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SYSTEM_RATE_LIMIT",
                summary: "The request was throttled under high load.",
                fix: "Ask again after a minute.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "USER_RATE_LIMIT",
                summary: "The account asked too often.",
                fix: "Ask again after a minute.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    DataserviceBillDownloadurlQuery, DATASERVICE_BILL_DOWNLOADURL_QUERY, 0 bill_type
    Default::default(), 1 bill_date String::new(), 2 smid None, 3 secure None
);

record::record!(
    DataserviceBillDownloadurlQueryResponse, DATASERVICE_BILL_DOWNLOADURL_QUERY_RESPONSE,
    0 bill_download_url String::new(), 1 bill_file_code None
);

static DATASERVICE_BILL_DOWNLOADURL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceBillDownloadurlQuery",
    file: "spec/data/dataservice.bill.downloadurl.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "bill_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(20)),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "bill_date",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(15)),
                    schema::LimitRow::Firm(
                        schema::Limit::Pattern("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"),
                    ),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "smid",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(20))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "secure",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::MaxLength(10)),
                    schema::LimitRow::Firm(schema::Limit::Values(&["true", "false"])),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 18, 28, 32, 33, 34, 36, 40, 42, 45, 46],
};

static DATASERVICE_BILL_DOWNLOADURL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceBillDownloadurlQueryResponse",
    file: "spec/data/dataservice.bill.downloadurl.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "bill_download_url",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
        schema::Row::Text("bill_file_code"),
    ],
    rules: &[],
    lines: &[],
};
