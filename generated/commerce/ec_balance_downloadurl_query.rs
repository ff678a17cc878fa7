//! `alipay.commerce.ec.balance.downloadurl.query` · 对账单文件下载接口
//!
//! Get the download link of an enterprise statement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/balance/downloadurl/query`.
//! Described in `spec/commerce/ec.balance.downloadurl.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.balance.downloadurl.query` (对账单文件下载接口).
///
/// Get the download link of an enterprise statement.
///
/// ```
/// use alipay::commerce::EcBalanceDownloadurlQuery;
///
/// let request = EcBalanceDownloadurlQuery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/balance/downloadurl/query`.
/// Described in `spec/commerce/ec.balance.downloadurl.query.yaml`.
/// Returns [`EcBalanceDownloadurlQueryResponse`], or an error with a [`EcBalanceDownloadurlQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.balance.downloadurl.query")]
#[doc(alias = "/v3/alipay/commerce/ec/balance/downloadurl/query")]
#[doc(alias = "对账单文件下载接口")]
#[doc(alias = "对账单")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct EcBalanceDownloadurlQuery {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20205820659822371223`.
    pub agreement_no: Option<String>,
    /// Type of bill, such as `enterprisetrade`.
    ///
    /// 账单类型. Example: `enterprisetrade`.
    pub bill_type: Option<String>,
    /// Date of the bill, as yyyy-MM-dd.
    ///
    /// 账单时间. Example: `yyyy-MM-dd`.
    pub bill_date: Option<String>,
}

impl EcBalanceDownloadurlQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`bill_type`](Self::bill_type).
    #[inline]
    pub fn bill_type(mut self, bill_type: impl Into<String>) -> Self {
        self.bill_type = Some(bill_type.into());
        self
    }

    /// Sets [`bill_date`](Self::bill_date).
    #[inline]
    pub fn bill_date(mut self, bill_date: impl Into<String>) -> Self {
        self.bill_date = Some(bill_date.into());
        self
    }
}

/// The response of `alipay.commerce.ec.balance.downloadurl.query` (对账单文件下载接口).
#[non_exhaustive]
pub struct EcBalanceDownloadurlQueryResponse {
    /// Download link of the statement.
    pub bill_download_url: Option<String>,
}

/// The error codes of `alipay.commerce.ec.balance.downloadurl.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcBalanceDownloadurlQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `MONTH_BALANCE_RECORD_NOT_EXIST`.
    MonthBalanceRecordNotExist,
    /// `BALANCE_HAS_NO_CONSUME`.
    BalanceHasNoConsume,
    /// `DAILY_BALANCE_RECORD_NOT_EXIST`.
    DailyBalanceRecordNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcBalanceDownloadurlQueryErrorCode, "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED"
    PermissionDenied, "PARAMETER_ILLEGAL" ParameterIllegal,
    "MONTH_BALANCE_RECORD_NOT_EXIST" MonthBalanceRecordNotExist, "BALANCE_HAS_NO_CONSUME"
    BalanceHasNoConsume, "DAILY_BALANCE_RECORD_NOT_EXIST" DailyBalanceRecordNotExist
);

impl record::CallRequest for EcBalanceDownloadurlQuery {}

impl record::Request for EcBalanceDownloadurlQuery {
    type Response = EcBalanceDownloadurlQueryResponse;
    type ErrorCode = EcBalanceDownloadurlQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.balance.downloadurl.query",
        title: "对账单文件下载接口",
        file: "spec/commerce/ec.balance.downloadurl.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/ec/balance/downloadurl/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EC_BALANCE_DOWNLOADURL_QUERY,
        response: &EC_BALANCE_DOWNLOADURL_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EcBalanceDownloadurlQuery, EC_BALANCE_DOWNLOADURL_QUERY, 0 enterprise_id None, 1
    account_id None, 2 agreement_no None, 3 bill_type None, 4 bill_date None
);

record::record!(
    EcBalanceDownloadurlQueryResponse, EC_BALANCE_DOWNLOADURL_QUERY_RESPONSE, 0
    bill_download_url None
);

static EC_BALANCE_DOWNLOADURL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcBalanceDownloadurlQuery",
    file: "spec/commerce/ec.balance.downloadurl.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "enterprise_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "bill_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "bill_date",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 14, 19, 24],
};

static EC_BALANCE_DOWNLOADURL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcBalanceDownloadurlQueryResponse",
    file: "spec/commerce/ec.balance.downloadurl.query.yaml",
    rows: &[schema::Row::Text("bill_download_url")],
    rules: &[],
    lines: &[],
};
