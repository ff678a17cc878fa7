//! `alipay.data.bill.accountlog.query` · 支付宝商家账户账务明细查询
//!
//! Lists what moved on the merchant's account, for reconciliation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/accountlog/query`. Described in
//! `spec/data/bill.accountlog.query.yaml`.

use crate::{record, schema};

static BILL_ACCOUNTLOG_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountlogQuery",
    file: "spec/data/bill.accountlog.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 16),
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    15,
                ),
            ],
            ..schema::FieldDef::text("start_time", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 21),
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    20,
                ),
            ],
            ..schema::FieldDef::text("end_time", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(255), 28)],
            ..schema::FieldDef::text("alipay_order_no", 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(255), 35)],
            ..schema::FieldDef::text("merchant_order_no", 30)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(8), 37)],
            ..schema::FieldDef::text("page_no", 37)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(8), 41)],
            ..schema::FieldDef::text("page_size", 38)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("trans_code", 44)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 49)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_product_code", 54)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bill_user_id", 59)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 60)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtMostOne(&["alipay_order_no", "merchant_order_no"]),
            line: 63,
        },
    ],
};

static BILL_ACCOUNTLOG_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountlogQueryResponse",
    file: "spec/data/bill.accountlog.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACCOUNT_LOG_ITEM),
                    limits: &[],
                },
            ),
            66,
        ),
        schema::FieldDef::text("page_no", 70),
        schema::FieldDef::text("page_size", 71),
        schema::FieldDef::text("total_size", 72),
    ],
    rules: &[],
};

static ACCOUNT_LOG_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountLogItem",
    file: "spec/data/bill.accountlog.query.yaml",
    fields: &[
        schema::FieldDef::text("trans_dt", 78),
        schema::FieldDef::text("account_log_id", 79),
        schema::FieldDef::text("alipay_order_no", 80),
        schema::FieldDef::text("merchant_order_no", 81),
        schema::FieldDef::text("trans_amount", 82),
        schema::FieldDef::text("balance", 83),
        schema::FieldDef::text("direction", 87),
        schema::FieldDef::text("type", 88),
        schema::FieldDef::text("other_account", 89),
        schema::FieldDef::text("trans_memo", 90),
        schema::FieldDef::text("bill_source", 91),
        schema::FieldDef::text("biz_nos", 92),
        schema::FieldDef::text("biz_orig_no", 96),
        schema::FieldDef::text("biz_desc", 97),
        schema::FieldDef::text("merchant_out_refund_no", 98),
        schema::FieldDef::text("complement_info", 99),
        schema::FieldDef::text("store_name", 100),
    ],
    rules: &[],
};

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
        Self {
            start_time: Default::default(),
            end_time: Default::default(),
            alipay_order_no: None,
            merchant_order_no: None,
            page_no: None,
            page_size: None,
            trans_code: None,
            agreement_no: None,
            agreement_product_code: None,
            bill_user_id: None,
            open_id: None,
        }
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

impl record::Record for BillAccountlogQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ACCOUNTLOG_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.start_time),
            1 => Some(&self.end_time),
            2 => Some(&self.alipay_order_no),
            3 => Some(&self.merchant_order_no),
            4 => Some(&self.page_no),
            5 => Some(&self.page_size),
            6 => Some(&self.trans_code),
            7 => Some(&self.agreement_no),
            8 => Some(&self.agreement_product_code),
            9 => Some(&self.bill_user_id),
            10 => Some(&self.open_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.start_time),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.alipay_order_no),
            3 => Some(&mut self.merchant_order_no),
            4 => Some(&mut self.page_no),
            5 => Some(&mut self.page_size),
            6 => Some(&mut self.trans_code),
            7 => Some(&mut self.agreement_no),
            8 => Some(&mut self.agreement_product_code),
            9 => Some(&mut self.bill_user_id),
            10 => Some(&mut self.open_id),
            _ => None,
        }
    }
}

impl Default for BillAccountlogQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillAccountlogQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillAccountlogQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillAccountlogQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 103,
            },
            schema::ErrorDef {
                code: "AGREEMENT_CHECK_FAIL",
                summary: "The agreement does not allow it.",
                fix: "Check the agreement and its product.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 107,
            },
            schema::ErrorDef {
                code: "USER_AGREEMENT_CHECK_FAIL",
                summary: "The user's agreement does not allow it.",
                fix: "Check the agreement with the user.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 108,
            },
            schema::ErrorDef {
                code: "SYSTEM_BUSY",
                summary: "The platform is busy.",
                fix: "Try again later.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
                line: 109,
            },
            schema::ErrorDef {
                code: "SYSTEM_ERROR",
                summary: "The platform is busy.",
                fix: "Try again later.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
                line: 110,
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

impl record::Record for BillAccountlogQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ACCOUNTLOG_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.detail_list),
            1 => Some(&self.page_no),
            2 => Some(&self.page_size),
            3 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.detail_list),
            1 => Some(&mut self.page_no),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for BillAccountlogQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            detail_list: Vec::new(),
            page_no: None,
            page_size: None,
            total_size: None,
        }
    }
}

impl Clone for BillAccountlogQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillAccountlogQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillAccountlogQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for AccountLogItem {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNT_LOG_ITEM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.trans_dt),
            1 => Some(&self.account_log_id),
            2 => Some(&self.alipay_order_no),
            3 => Some(&self.merchant_order_no),
            4 => Some(&self.trans_amount),
            5 => Some(&self.balance),
            6 => Some(&self.direction),
            7 => Some(&self.r#type),
            8 => Some(&self.other_account),
            9 => Some(&self.trans_memo),
            10 => Some(&self.bill_source),
            11 => Some(&self.biz_nos),
            12 => Some(&self.biz_orig_no),
            13 => Some(&self.biz_desc),
            14 => Some(&self.merchant_out_refund_no),
            15 => Some(&self.complement_info),
            16 => Some(&self.store_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.trans_dt),
            1 => Some(&mut self.account_log_id),
            2 => Some(&mut self.alipay_order_no),
            3 => Some(&mut self.merchant_order_no),
            4 => Some(&mut self.trans_amount),
            5 => Some(&mut self.balance),
            6 => Some(&mut self.direction),
            7 => Some(&mut self.r#type),
            8 => Some(&mut self.other_account),
            9 => Some(&mut self.trans_memo),
            10 => Some(&mut self.bill_source),
            11 => Some(&mut self.biz_nos),
            12 => Some(&mut self.biz_orig_no),
            13 => Some(&mut self.biz_desc),
            14 => Some(&mut self.merchant_out_refund_no),
            15 => Some(&mut self.complement_info),
            16 => Some(&mut self.store_name),
            _ => None,
        }
    }
}

impl Default for AccountLogItem {
    #[inline]
    fn default() -> Self {
        Self {
            trans_dt: None,
            account_log_id: None,
            alipay_order_no: None,
            merchant_order_no: None,
            trans_amount: None,
            balance: None,
            direction: None,
            r#type: None,
            other_account: None,
            trans_memo: None,
            bill_source: None,
            biz_nos: None,
            biz_orig_no: None,
            biz_desc: None,
            merchant_out_refund_no: None,
            complement_info: None,
            store_name: None,
        }
    }
}

impl Clone for AccountLogItem {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountLogItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountLogItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.bill.accountlog.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for BillAccountlogQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("AGREEMENT_CHECK_FAIL", Self::AgreementCheckFail),
        ("USER_AGREEMENT_CHECK_FAIL", Self::UserAgreementCheckFail),
        ("SYSTEM_BUSY", Self::SystemBusy),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ISV_BUSINESS_FAILED", Self::IsvBusinessFailed),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("SYSTEM_RATE_LIMIT", Self::SystemRateLimit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillAccountlogQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
