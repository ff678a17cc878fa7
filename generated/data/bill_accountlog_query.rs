//! `alipay.data.bill.accountlog.query` · 支付宝商家账户账务明细查询
//!
//! Lists what moved on the merchant's account, for reconciliation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/accountlog/query`. Described in
//! `spec/data/bill.accountlog.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.bill.accountlog.query` (支付宝商家账户账务明细查询).
///
/// Lists what moved on the merchant's account, for reconciliation.
///
/// ```
/// use alipay::data::BillAccountlogQuery;
///
/// let request = BillAccountlogQuery::new()
///     .start_time("2019-01-01 00:00:00")
///     .end_time("2019-01-02 00:00:00");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`start_time`](Self::start_time) | required; a time |
/// | [`end_time`](Self::end_time) | required; a time |
/// | [`alipay_order_no`](Self::alipay_order_no) | required in some cases; at most 255 characters |
/// | [`merchant_order_no`](Self::merchant_order_no) | required in some cases; at most 255 characters |
/// | [`page_no`](Self::page_no) | at most 8 characters |
/// | [`page_size`](Self::page_size) | at most 8 characters |
/// | rule | At most one of `alipay_order_no`, `merchant_order_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/accountlog/query`. Described in
/// `spec/data/bill.accountlog.query.yaml`.
/// Returns [`BillAccountlogQueryResponse`], or an error with a [`BillAccountlogQueryErrorCode`].
#[doc(alias = "alipay.data.bill.accountlog.query")]
#[doc(alias = "/v3/alipay/data/bill/accountlog/query")]
#[doc(alias = "支付宝商家账户账务明细查询")]
#[doc(alias = "支付")]
#[doc(alias = "账户")]
#[must_use]
#[non_exhaustive]
pub struct BillAccountlogQuery {
    /// From when on.
    ///
    /// Required; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-01-01 00:00:00`.
    pub start_time: record::DateTime,
    /// Until when, itself not included; at most 31 days after the start.
    ///
    /// Required; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-01-02 00:00:00`.
    pub end_time: record::DateTime,
    /// Only what belongs to this order of the platform's.
    ///
    /// 支付宝订单号; required in some cases; at most 255 characters. Example: `20190101***`.
    pub alipay_order_no: Option<String>,
    /// Only what belongs to this order of the merchant's.
    ///
    /// 商户订单号; required in some cases; at most 255 characters. Example: `TX***`.
    pub merchant_order_no: Option<String>,
    /// Which page; counted from 1\.
    ///
    /// 分页号; at most 8 characters. Example: `1`.
    pub page_no: Option<String>,
    /// How many entries a page has, from 1000 to 2000; 2000 where nothing is said.
    ///
    /// At most 8 characters. Defaults to `2000`. Example: `2000`.
    pub page_size: Option<String>,
    /// Only entries of these kinds; for special uses.
    ///
    /// 账务的类型代码. Example: `101101,301101`.
    pub trans_code: Option<String>,
    /// The agreement under which the account is read; for special uses.
    ///
    /// 协议授权码. Example: `20215606000635888888`.
    pub agreement_no: Option<String>,
    /// Product code of the agreement in `agreement_no`; for special uses.
    ///
    /// 协议产品码. Example: `FUND_SIGN_WITHHOLDING`.
    pub agreement_product_code: Option<String>,
    /// The user whose account is read.
    ///
    /// Example: `2088123456789012`.
    pub bill_user_id: Option<String>,
    /// The same user as this app knows them.
    pub open_id: Option<String>,
}

impl BillAccountlogQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<record::DateTime>) -> Self {
        self.start_time = start_time.into();
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<record::DateTime>) -> Self {
        self.end_time = end_time.into();
        self
    }

    /// Sets [`alipay_order_no`](Self::alipay_order_no).
    #[inline]
    pub fn alipay_order_no(mut self, alipay_order_no: impl Into<String>) -> Self {
        self.alipay_order_no = Some(alipay_order_no.into());
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: impl Into<String>) -> Self {
        self.page_no = Some(page_no.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`trans_code`](Self::trans_code).
    #[inline]
    pub fn trans_code(mut self, trans_code: impl Into<String>) -> Self {
        self.trans_code = Some(trans_code.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`agreement_product_code`](Self::agreement_product_code).
    #[inline]
    pub fn agreement_product_code(
        mut self,
        agreement_product_code: impl Into<String>,
    ) -> Self {
        self.agreement_product_code = Some(agreement_product_code.into());
        self
    }

    /// Sets [`bill_user_id`](Self::bill_user_id).
    #[inline]
    pub fn bill_user_id(mut self, bill_user_id: impl Into<String>) -> Self {
        self.bill_user_id = Some(bill_user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
}

/// The response of `alipay.data.bill.accountlog.query` (支付宝商家账户账务明细查询).
#[non_exhaustive]
pub struct BillAccountlogQueryResponse {
    /// The entries of the page; not there where nothing was found.
    ///
    /// 账务明细返回结果.
    pub detail_list: Vec<AccountLogItem>,
    /// The page.
    ///
    /// 分页号. Example: `1`.
    pub page_no: Option<String>,
    /// How many entries a page has.
    ///
    /// Example: `2000`.
    pub page_size: Option<String>,
    /// How many entries there are on all pages.
    ///
    /// 账务明细总数. Example: `10000`.
    pub total_size: Option<String>,
}

/// One entry of the account.
#[non_exhaustive]
pub struct AccountLogItem {
    /// When it was booked.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-01-01 00:00:00`.
    pub trans_dt: Option<record::DateTime>,
    /// Number of the entry.
    ///
    /// Example: `1***`.
    pub account_log_id: Option<String>,
    /// The platform's number of the order.
    ///
    /// Example: `20190101***`.
    pub alipay_order_no: Option<String>,
    /// The merchant's number of the order.
    ///
    /// Example: `TX***`.
    pub merchant_order_no: Option<String>,
    /// The amount; negative where money left.
    ///
    /// An amount of money as a decimal number. Example: `1000.00`.
    pub trans_amount: Option<record::Amount>,
    /// Balance after the entry; it need not follow from the entry before.
    ///
    /// An amount of money as a decimal number. Example: `10000.00`.
    pub balance: Option<record::Amount>,
    /// Whether money came or left, in Chinese.
    ///
    /// Example: `收入`.
    pub direction: Option<String>,
    /// The kind of entry.
    ///
    /// Example: `交易`.
    pub r#type: Option<String>,
    /// The other side, in parts.
    ///
    /// Example: `张*(a*@alipay.com)`.
    pub other_account: Option<String>,
    /// A remark; nothing to rely on.
    ///
    /// Example: `备注1`.
    pub trans_memo: Option<String>,
    /// Which business it comes from.
    ///
    /// Example: `商家中心`.
    pub bill_source: Option<String>,
    /// Numbers of the business orders behind the entry.
    ///
    /// Example: `M{330***}|S{330***}|O{192***}`.
    pub biz_nos: Option<String>,
    /// Number of the first of the business orders.
    ///
    /// Example: `330***`.
    pub biz_orig_no: Option<String>,
    /// What kind of business it is.
    ///
    /// Example: `002***|交易退款`.
    pub biz_desc: Option<String>,
    /// The merchant's number of the refund.
    ///
    /// Example: `20211119***`.
    pub merchant_out_refund_no: Option<String>,
    /// More; for special uses.
    ///
    /// Example: `商家中心`.
    pub complement_info: Option<String>,
    /// The shop.
    ///
    /// Example: `杭州一店`.
    pub store_name: Option<String>,
}

/// The error codes of `alipay.data.bill.accountlog.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BillAccountlogQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not acceptable.
    ///
    /// Correct the parameters; the range must not be longer than 31 days.
    InvalidParameter,
    /// `AGREEMENT_CHECK_FAIL`: The agreement does not allow it.
    ///
    /// Check the agreement and its product.
    AgreementCheckFail,
    /// `USER_AGREEMENT_CHECK_FAIL`: The user's agreement does not allow it.
    ///
    /// Check the agreement with the user.
    UserAgreementCheckFail,
    /// `SYSTEM_BUSY`: The platform is busy.
    ///
    /// Try again later. The same call may succeed later. The outcome is unknown: the call may have taken effect.
    SystemBusy,
    /// `SYSTEM_ERROR`: The platform is busy.
    ///
    /// Try again later. The same call may succeed later. The outcome is unknown: the call may have taken effect.
    SystemError,
    /// `ISV_BUSINESS_FAILED`: The business processing failed.
    IsvBusinessFailed,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `SYSTEM_RATE_LIMIT`: The request was throttled under high load.
    ///
    /// Retry after one minute. The same call may succeed later.
    SystemRateLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BillAccountlogQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "AGREEMENT_CHECK_FAIL" AgreementCheckFail, "USER_AGREEMENT_CHECK_FAIL"
    UserAgreementCheckFail, "SYSTEM_BUSY" SystemBusy, "SYSTEM_ERROR" SystemError,
    "ISV_BUSINESS_FAILED" IsvBusinessFailed, "ILLEGAL_ARGUMENT" IllegalArgument,
    "SYSTEM_RATE_LIMIT" SystemRateLimit
);

impl record::CallRequest for BillAccountlogQuery {}

impl record::Request for BillAccountlogQuery {
    type Response = BillAccountlogQueryResponse;
    type ErrorCode = BillAccountlogQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.accountlog.query",
        title: "支付宝商家账户账务明细查询",
        file: "spec/data/bill.accountlog.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/data/bill/accountlog/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BILL_ACCOUNTLOG_QUERY,
        response: &BILL_ACCOUNTLOG_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "start_time.required",
                code: "INVALID_PARAMETER",
            },
            schema::LinkDef {
                limit: "end_time.required",
                code: "INVALID_PARAMETER",
            },
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "INVALID_PARAMETER",
                summary: "A parameter is not acceptable.",
                fix: "Correct the parameters; the range must not be longer than 31 days.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "AGREEMENT_CHECK_FAIL",
                summary: "The agreement does not allow it.",
                fix: "Check the agreement and its product.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "USER_AGREEMENT_CHECK_FAIL",
                summary: "The user's agreement does not allow it.",
                fix: "Check the agreement with the user.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SYSTEM_BUSY",
                summary: "The platform is busy.",
                fix: "Try again later.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "SYSTEM_ERROR",
                summary: "The platform is busy.",
                fix: "Try again later.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

impl record::PagedRequest for BillAccountlogQuery {
    type Item = AccountLogItem;
    const STEP: schema::PageStep<'static> = schema::PageStep::Number {
        page: "page_no",
        first: 1,
        size: Some("page_size"),
        end: schema::PageEnd::Total("total_size"),
    };
    #[inline]
    fn items(answer: &mut Self::Response) -> &mut Vec<Self::Item> {
        &mut answer.detail_list
    }
}

record::record!(
    BillAccountlogQuery, BILL_ACCOUNTLOG_QUERY, 0 start_time Default::default(), 1
    end_time Default::default(), 2 alipay_order_no None, 3 merchant_order_no None, 4
    page_no None, 5 page_size None, 6 trans_code None, 7 agreement_no None, 8
    agreement_product_code None, 9 bill_user_id None, 10 open_id None
);

record::record!(
    BillAccountlogQueryResponse, BILL_ACCOUNTLOG_QUERY_RESPONSE, 0 detail_list
    Vec::new(), 1 page_no None, 2 page_size None, 3 total_size None
);

record::record!(
    AccountLogItem, ACCOUNT_LOG_ITEM, 0 trans_dt None, 1 account_log_id None, 2
    alipay_order_no None, 3 merchant_order_no None, 4 trans_amount None, 5 balance None,
    6 direction None, 7 r#type None, 8 other_account None, 9 trans_memo None, 10
    bill_source None, 11 biz_nos None, 12 biz_orig_no None, 13 biz_desc None, 14
    merchant_out_refund_no None, 15 complement_info None, 16 store_name None
);

static BILL_ACCOUNTLOG_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountlogQuery",
    file: "spec/data/bill.accountlog.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "start_time",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(
                        schema::Limit::Format(schema::Format::DateTime),
                    ),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "end_time",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(
                        schema::Limit::Format(schema::Format::DateTime),
                    ),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_order_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(255))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_order_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(255))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(8))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(8))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "trans_code",
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
                name: "agreement_product_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "bill_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[schema::Rule::AtMostOne(&["alipay_order_no", "merchant_order_no"])],
    lines: &[
        13, 16, 15, 18, 21, 20, 23, 28, 30, 35, 37, 37, 38, 41, 44, 49, 54, 59, 60, 63,
    ],
};

static BILL_ACCOUNTLOG_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountlogQueryResponse",
    file: "spec/data/bill.accountlog.query.yaml",
    rows: &[
        schema::Row::Plain(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACCOUNT_LOG_ITEM),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("page_no"),
        schema::Row::Text("page_size"),
        schema::Row::Text("total_size"),
    ],
    rules: &[],
    lines: &[],
};

static ACCOUNT_LOG_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountLogItem",
    file: "spec/data/bill.accountlog.query.yaml",
    rows: &[
        schema::Row::Text("trans_dt"),
        schema::Row::Text("account_log_id"),
        schema::Row::Text("alipay_order_no"),
        schema::Row::Text("merchant_order_no"),
        schema::Row::Text("trans_amount"),
        schema::Row::Text("balance"),
        schema::Row::Text("direction"),
        schema::Row::Text("type"),
        schema::Row::Text("other_account"),
        schema::Row::Text("trans_memo"),
        schema::Row::Text("bill_source"),
        schema::Row::Text("biz_nos"),
        schema::Row::Text("biz_orig_no"),
        schema::Row::Text("biz_desc"),
        schema::Row::Text("merchant_out_refund_no"),
        schema::Row::Text("complement_info"),
        schema::Row::Text("store_name"),
    ],
    rules: &[],
    lines: &[],
};
