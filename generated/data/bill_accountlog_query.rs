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
/// Answered by [`BillAccountlogQueryResponse`], or by an error with a [`BillAccountlogQueryErrorCode`].
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
    /// On the wire `start_time`; required; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2019-01-01 00:00:00`. Source: `spec/data/bill.accountlog.query.yaml:13`.
    pub start_time: record::DateTime,
    /// Until when, itself not included; at most 31 days after the start.
    ///
    /// On the wire `end_time`; required; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2019-01-02 00:00:00`. Source: `spec/data/bill.accountlog.query.yaml:18`.
    pub end_time: record::DateTime,
    /// Only what belongs to this order of the platform's.
    ///
    /// On the wire `alipay_order_no` (支付宝订单号); required in some cases; at most 255 characters. Example:
    /// `20190101***`. Source: `spec/data/bill.accountlog.query.yaml:23`.
    pub alipay_order_no: Option<String>,
    /// Only what belongs to this order of the merchant's.
    ///
    /// On the wire `merchant_order_no` (商户订单号); required in some cases; at most 255 characters. Example:
    /// `TX***`. Source: `spec/data/bill.accountlog.query.yaml:30`.
    pub merchant_order_no: Option<String>,
    /// Which page; counted from 1\.
    ///
    /// On the wire `page_no` (分页号); at most 8 characters. Example: `1`. Source:
    /// `spec/data/bill.accountlog.query.yaml:37`.
    pub page_no: Option<String>,
    /// How many entries a page has, from 1000 to 2000; 2000 where nothing is said.
    ///
    /// On the wire `page_size`; at most 8 characters. Where it is not set, the platform takes `2000`. Example:
    /// `2000`. Source: `spec/data/bill.accountlog.query.yaml:38`.
    pub page_size: Option<String>,
    /// Only entries of these kinds; for special uses.
    ///
    /// On the wire `trans_code` (账务的类型代码). Example: `101101,301101`. Source:
    /// `spec/data/bill.accountlog.query.yaml:44`.
    pub trans_code: Option<String>,
    /// The agreement under which the account is read; for special uses.
    ///
    /// On the wire `agreement_no` (协议授权码). Example: `20215606000635888888`. Source:
    /// `spec/data/bill.accountlog.query.yaml:49`.
    pub agreement_no: Option<String>,
    /// Product code of the agreement in `agreement_no`; for special uses.
    ///
    /// On the wire `agreement_product_code` (协议产品码). Example: `FUND_SIGN_WITHHOLDING`. Source:
    /// `spec/data/bill.accountlog.query.yaml:54`.
    pub agreement_product_code: Option<String>,
    /// The user whose account is read.
    ///
    /// On the wire `bill_user_id`. Example: `2088123456789012`. Source: `spec/data/bill.accountlog.query.yaml:59`.
    pub bill_user_id: Option<String>,
    /// The same user as this app knows them.
    ///
    /// On the wire `open_id`. Source: `spec/data/bill.accountlog.query.yaml:60`.
    pub open_id: Option<String>,
}

impl BillAccountlogQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.data.bill.accountlog.query` (支付宝商家账户账务明细查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillAccountlogQueryResponse {
    /// The entries of the page; not there where nothing was found.
    ///
    /// On the wire `detail_list` (账务明细返回结果). Source: `spec/data/bill.accountlog.query.yaml:66`.
    pub detail_list: Vec<AccountLogItem>,
    /// The page.
    ///
    /// On the wire `page_no` (分页号). Example: `1`. Source: `spec/data/bill.accountlog.query.yaml:70`.
    pub page_no: Option<String>,
    /// How many entries a page has.
    ///
    /// On the wire `page_size`. Example: `2000`. Source: `spec/data/bill.accountlog.query.yaml:71`.
    pub page_size: Option<String>,
    /// How many entries there are on all pages.
    ///
    /// On the wire `total_size` (账务明细总数). Example: `10000`. Source: `spec/data/bill.accountlog.query.yaml:72`.
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
///
/// Source: `spec/data/bill.accountlog.query.yaml:75`.
#[non_exhaustive]
pub struct AccountLogItem {
    /// When it was booked.
    ///
    /// On the wire `trans_dt`; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-01-01 00:00:00`.
    /// Source: `spec/data/bill.accountlog.query.yaml:78`.
    pub trans_dt: Option<record::DateTime>,
    /// Number of the entry.
    ///
    /// On the wire `account_log_id`. Example: `1***`. Source: `spec/data/bill.accountlog.query.yaml:79`.
    pub account_log_id: Option<String>,
    /// The platform's number of the order.
    ///
    /// On the wire `alipay_order_no`. Example: `20190101***`. Source: `spec/data/bill.accountlog.query.yaml:80`.
    pub alipay_order_no: Option<String>,
    /// The merchant's number of the order.
    ///
    /// On the wire `merchant_order_no`. Example: `TX***`. Source: `spec/data/bill.accountlog.query.yaml:81`.
    pub merchant_order_no: Option<String>,
    /// The amount; negative where money left.
    ///
    /// On the wire `trans_amount`; an amount of money as a decimal number. Example: `1000.00`. Source:
    /// `spec/data/bill.accountlog.query.yaml:82`.
    pub trans_amount: Option<record::Amount>,
    /// Balance after the entry; it need not follow from the entry before.
    ///
    /// On the wire `balance`; an amount of money as a decimal number. Example: `10000.00`. Source:
    /// `spec/data/bill.accountlog.query.yaml:83`.
    pub balance: Option<record::Amount>,
    /// Whether money came or left, in Chinese.
    ///
    /// On the wire `direction`. Example: `收入`. Source: `spec/data/bill.accountlog.query.yaml:87`.
    pub direction: Option<String>,
    /// The kind of entry.
    ///
    /// On the wire `type`. Example: `交易`. Source: `spec/data/bill.accountlog.query.yaml:88`.
    pub r#type: Option<String>,
    /// The other side, in parts.
    ///
    /// On the wire `other_account`. Example: `张*(a*@alipay.com)`. Source: `spec/data/bill.accountlog.query.yaml:89`.
    pub other_account: Option<String>,
    /// A remark; nothing to rely on.
    ///
    /// On the wire `trans_memo`. Example: `备注1`. Source: `spec/data/bill.accountlog.query.yaml:90`.
    pub trans_memo: Option<String>,
    /// Which business it comes from.
    ///
    /// On the wire `bill_source`. Example: `商家中心`. Source: `spec/data/bill.accountlog.query.yaml:91`.
    pub bill_source: Option<String>,
    /// Numbers of the business orders behind the entry.
    ///
    /// On the wire `biz_nos`. Example: `M{330***}|S{330***}|O{192***}`. Source:
    /// `spec/data/bill.accountlog.query.yaml:92`.
    pub biz_nos: Option<String>,
    /// Number of the first of the business orders.
    ///
    /// On the wire `biz_orig_no`. Example: `330***`. Source: `spec/data/bill.accountlog.query.yaml:96`.
    pub biz_orig_no: Option<String>,
    /// What kind of business it is.
    ///
    /// On the wire `biz_desc`. Example: `002***|交易退款`. Source: `spec/data/bill.accountlog.query.yaml:97`.
    pub biz_desc: Option<String>,
    /// The merchant's number of the refund.
    ///
    /// On the wire `merchant_out_refund_no`. Example: `20211119***`. Source:
    /// `spec/data/bill.accountlog.query.yaml:98`.
    pub merchant_out_refund_no: Option<String>,
    /// More; for special uses.
    ///
    /// On the wire `complement_info`. Example: `商家中心`. Source: `spec/data/bill.accountlog.query.yaml:99`.
    pub complement_info: Option<String>,
    /// The shop.
    ///
    /// On the wire `store_name`. Example: `杭州一店`. Source: `spec/data/bill.accountlog.query.yaml:100`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillAccountlogQueryErrorCode {
    /// A parameter is not acceptable.
    ///
    /// Correct the parameters; the range must not be longer than 31 days.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.accountlog.query.yaml:103` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The agreement does not allow it.
    ///
    /// Check the agreement and its product.
    ///
    /// On the wire `AGREEMENT_CHECK_FAIL`. Source: `spec/data/bill.accountlog.query.yaml:107`.
    AgreementCheckFail,
    /// The user's agreement does not allow it.
    ///
    /// Check the agreement with the user.
    ///
    /// On the wire `USER_AGREEMENT_CHECK_FAIL`. Source: `spec/data/bill.accountlog.query.yaml:108`.
    UserAgreementCheckFail,
    /// The platform is busy.
    ///
    /// Try again later.
    ///
    /// On the wire `SYSTEM_BUSY`; the same call may succeed later; the call may have had its effect, so that it comes
    /// as an unknown outcome. Source: `spec/data/bill.accountlog.query.yaml:109` and `spec/codes.yaml:2408`.
    SystemBusy,
    /// The platform is busy.
    ///
    /// Try again later.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/data/bill.accountlog.query.yaml:110` and `spec/codes.yaml:2413`.
    SystemError,
    /// The business processing failed.
    ///
    /// On the wire `ISV_BUSINESS_FAILED`. Source: `spec/data/bill.accountlog.query.yaml:111` and
    /// `spec/codes.yaml:1403`.
    IsvBusinessFailed,
    /// A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    ///
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/data/bill.accountlog.query.yaml:112` and `spec/codes.yaml:1166`.
    IllegalArgument,
    /// The request was throttled under high load.
    ///
    /// Retry after one minute.
    ///
    /// On the wire `SYSTEM_RATE_LIMIT`; the same call may succeed later. Source:
    /// `spec/data/bill.accountlog.query.yaml:113` and `spec/codes.yaml:2422`.
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
