//! `alipay.fund.jointaccount.trade.query` · 共同账户交易查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/trade/query`. Described in
//! `spec/fund/jointaccount.trade.query.yaml`.

use crate::{record, schema};

static JOINTACCOUNT_TRADE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountTradeQuery",
    file: "spec/fund/jointaccount.trade.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("product_code", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("member_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("member_open_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("trade_no", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("platform_order_id", 17)
        },
    ],
    rules: &[],
};

static JOINTACCOUNT_TRADE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountTradeQueryResponse",
    file: "spec/fund/jointaccount.trade.query.yaml",
    fields: &[
        schema::FieldDef::text("buyer_id", 20),
        schema::FieldDef::text("buyer_open_id", 21),
        schema::FieldDef::text("create_time", 22),
        schema::FieldDef::text("total_amount", 23),
        schema::FieldDef::new(
            "trade_fund_bill_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_FUND_BILL_DETAIL),
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::new(
            "trade_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_INFO_DTO),
                    limits: &[],
                },
            ),
            25,
        ),
        schema::FieldDef::text("trade_no", 26),
        schema::FieldDef::text("trade_status", 27),
    ],
    rules: &[],
};

static TRADE_FUND_BILL_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeFundBillDetail",
    file: "spec/fund/jointaccount.trade.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 32),
        schema::FieldDef::text("asset_type_code", 33),
        schema::FieldDef::text("asset_user_id", 34),
        schema::FieldDef::text("asset_user_open_id", 35),
        schema::FieldDef::text("biz_pay_type", 36),
        schema::FieldDef::text("create_time", 37),
        schema::FieldDef::text("payment_no", 38),
    ],
    rules: &[],
};

static TRADE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeInfoDto",
    file: "spec/fund/jointaccount.trade.query.yaml",
    fields: &[
        schema::FieldDef::text("buyer_id", 42),
        schema::FieldDef::text("create_time", 43),
        schema::FieldDef::text("platform_order_id", 44),
        schema::FieldDef::text("total_amount", 45),
        schema::FieldDef::text("trade_amount", 46),
        schema::FieldDef::new(
            "trade_fund_bill_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_FUND_BILL_DETAIL),
                    limits: &[],
                },
            ),
            47,
        ),
        schema::FieldDef::text("trade_no", 48),
        schema::FieldDef::text("trade_status", 49),
    ],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.trade.query` (共同账户交易查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/trade/query`. Described in
/// `spec/fund/jointaccount.trade.query.yaml`.
/// Answered by [`JointaccountTradeQueryResponse`], or by an error with a [`JointaccountTradeQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.trade.query")]
#[doc(alias = "共同账户交易查询")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountTradeQuery {
    /// On the wire `product_code`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:10`.
    pub product_code: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:11`.
    pub biz_scene: Option<String>,
    /// On the wire `member_id`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:12`.
    pub member_id: Option<String>,
    /// On the wire `member_open_id`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:13`.
    pub member_open_id: Option<String>,
    /// On the wire `account_id`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:14`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:15`.
    pub agreement_no: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:16`.
    pub trade_no: Option<String>,
    /// On the wire `platform_order_id`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:17`.
    pub platform_order_id: Option<String>,
}

impl JointaccountTradeQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            product_code: None,
            biz_scene: None,
            member_id: None,
            member_open_id: None,
            account_id: None,
            agreement_no: None,
            trade_no: None,
            platform_order_id: None,
        }
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`member_id`](Self::member_id).
    #[inline]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }

    /// Sets [`member_open_id`](Self::member_open_id).
    #[inline]
    pub fn member_open_id(mut self, member_open_id: impl Into<String>) -> Self {
        self.member_open_id = Some(member_open_id.into());
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

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`platform_order_id`](Self::platform_order_id).
    #[inline]
    pub fn platform_order_id(mut self, platform_order_id: impl Into<String>) -> Self {
        self.platform_order_id = Some(platform_order_id.into());
        self
    }
}

impl record::Record for JointaccountTradeQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_TRADE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.biz_scene),
            2 => Some(&self.member_id),
            3 => Some(&self.member_open_id),
            4 => Some(&self.account_id),
            5 => Some(&self.agreement_no),
            6 => Some(&self.trade_no),
            7 => Some(&self.platform_order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.member_id),
            3 => Some(&mut self.member_open_id),
            4 => Some(&mut self.account_id),
            5 => Some(&mut self.agreement_no),
            6 => Some(&mut self.trade_no),
            7 => Some(&mut self.platform_order_id),
            _ => None,
        }
    }
}

impl Default for JointaccountTradeQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JointaccountTradeQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountTradeQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountTradeQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for JointaccountTradeQuery {}

impl record::Request for JointaccountTradeQuery {
    type Response = JointaccountTradeQueryResponse;
    type ErrorCode = JointaccountTradeQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.jointaccount.trade.query",
        title: "共同账户交易查询",
        file: "spec/fund/jointaccount.trade.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/jointaccount/trade/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &JOINTACCOUNT_TRADE_QUERY,
        response: &JOINTACCOUNT_TRADE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.jointaccount.trade.query` (共同账户交易查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JointaccountTradeQueryResponse {
    /// On the wire `buyer_id`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:20`.
    pub buyer_id: Option<String>,
    /// On the wire `buyer_open_id`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:21`.
    pub buyer_open_id: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:22`.
    pub create_time: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:23`.
    pub total_amount: Option<String>,
    /// On the wire `trade_fund_bill_list`, a list; each element is a record of the kind `TradeFundBillDetail`.
    /// Source: `spec/fund/jointaccount.trade.query.yaml:24`.
    pub trade_fund_bill_list: Vec<TradeFundBillDetail>,
    /// On the wire `trade_info_list`, a list; each element is a record of the kind `TradeInfoDto`. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:25`.
    pub trade_info_list: Vec<TradeInfoDto>,
    /// On the wire `trade_no`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:26`.
    pub trade_no: Option<String>,
    /// On the wire `trade_status`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:27`.
    pub trade_status: Option<String>,
}

impl record::Record for JointaccountTradeQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINTACCOUNT_TRADE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.buyer_id),
            1 => Some(&self.buyer_open_id),
            2 => Some(&self.create_time),
            3 => Some(&self.total_amount),
            4 => Some(&self.trade_fund_bill_list),
            5 => Some(&self.trade_info_list),
            6 => Some(&self.trade_no),
            7 => Some(&self.trade_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.buyer_id),
            1 => Some(&mut self.buyer_open_id),
            2 => Some(&mut self.create_time),
            3 => Some(&mut self.total_amount),
            4 => Some(&mut self.trade_fund_bill_list),
            5 => Some(&mut self.trade_info_list),
            6 => Some(&mut self.trade_no),
            7 => Some(&mut self.trade_status),
            _ => None,
        }
    }
}

impl Default for JointaccountTradeQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            buyer_id: None,
            buyer_open_id: None,
            create_time: None,
            total_amount: None,
            trade_fund_bill_list: Vec::new(),
            trade_info_list: Vec::new(),
            trade_no: None,
            trade_status: None,
        }
    }
}

impl Clone for JointaccountTradeQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointaccountTradeQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointaccountTradeQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TradeFundBillDetail`.
///
/// Source: `spec/fund/jointaccount.trade.query.yaml:30`.
#[non_exhaustive]
pub struct TradeFundBillDetail {
    /// On the wire `amount`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:32`.
    pub amount: Option<String>,
    /// On the wire `asset_type_code`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:33`.
    pub asset_type_code: Option<String>,
    /// On the wire `asset_user_id`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:34`.
    pub asset_user_id: Option<String>,
    /// On the wire `asset_user_open_id`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:35`.
    pub asset_user_open_id: Option<String>,
    /// On the wire `biz_pay_type`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:36`.
    pub biz_pay_type: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:37`.
    pub create_time: Option<String>,
    /// On the wire `payment_no`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:38`.
    pub payment_no: Option<String>,
}

impl record::Record for TradeFundBillDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADE_FUND_BILL_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.asset_type_code),
            2 => Some(&self.asset_user_id),
            3 => Some(&self.asset_user_open_id),
            4 => Some(&self.biz_pay_type),
            5 => Some(&self.create_time),
            6 => Some(&self.payment_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.asset_type_code),
            2 => Some(&mut self.asset_user_id),
            3 => Some(&mut self.asset_user_open_id),
            4 => Some(&mut self.biz_pay_type),
            5 => Some(&mut self.create_time),
            6 => Some(&mut self.payment_no),
            _ => None,
        }
    }
}

impl Default for TradeFundBillDetail {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            asset_type_code: None,
            asset_user_id: None,
            asset_user_open_id: None,
            biz_pay_type: None,
            create_time: None,
            payment_no: None,
        }
    }
}

impl Clone for TradeFundBillDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradeFundBillDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradeFundBillDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TradeInfoDto`.
///
/// Source: `spec/fund/jointaccount.trade.query.yaml:40`.
#[non_exhaustive]
pub struct TradeInfoDto {
    /// On the wire `buyer_id`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:42`.
    pub buyer_id: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:43`.
    pub create_time: Option<String>,
    /// On the wire `platform_order_id`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:44`.
    pub platform_order_id: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:45`.
    pub total_amount: Option<String>,
    /// On the wire `trade_amount`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:46`.
    pub trade_amount: Option<String>,
    /// On the wire `trade_fund_bill_list`, a list; each element is a record of the kind `TradeFundBillDetail`.
    /// Source: `spec/fund/jointaccount.trade.query.yaml:47`.
    pub trade_fund_bill_list: Vec<TradeFundBillDetail>,
    /// On the wire `trade_no`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:48`.
    pub trade_no: Option<String>,
    /// On the wire `trade_status`, a text. Source: `spec/fund/jointaccount.trade.query.yaml:49`.
    pub trade_status: Option<String>,
}

impl record::Record for TradeInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADE_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.buyer_id),
            1 => Some(&self.create_time),
            2 => Some(&self.platform_order_id),
            3 => Some(&self.total_amount),
            4 => Some(&self.trade_amount),
            5 => Some(&self.trade_fund_bill_list),
            6 => Some(&self.trade_no),
            7 => Some(&self.trade_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.buyer_id),
            1 => Some(&mut self.create_time),
            2 => Some(&mut self.platform_order_id),
            3 => Some(&mut self.total_amount),
            4 => Some(&mut self.trade_amount),
            5 => Some(&mut self.trade_fund_bill_list),
            6 => Some(&mut self.trade_no),
            7 => Some(&mut self.trade_status),
            _ => None,
        }
    }
}

impl Default for TradeInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            buyer_id: None,
            create_time: None,
            platform_order_id: None,
            total_amount: None,
            trade_amount: None,
            trade_fund_bill_list: Vec::new(),
            trade_no: None,
            trade_status: None,
        }
    }
}

impl Clone for TradeInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradeInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradeInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.jointaccount.trade.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountTradeQueryErrorCode {
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/jointaccount.trade.query.yaml:52`.
    ProductNotSign,
    /// On the wire `TRADE_NOT_EXSIT`. Source: `spec/fund/jointaccount.trade.query.yaml:53`.
    TradeNotExsit,
    /// On the wire `MEMBER_NOT_IN_ACCOUNT`. Source: `spec/fund/jointaccount.trade.query.yaml:54`.
    MemberNotInAccount,
    /// On the wire `TRADE_DO_NOT_BELONG_USER`. Source: `spec/fund/jointaccount.trade.query.yaml:55`.
    TradeDoNotBelongUser,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/jointaccount.trade.query.yaml:56`.
    IllegalArgument,
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/jointaccount.trade.query.yaml:57`.
    AgreementIsInvalid,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/jointaccount.trade.query.yaml:58`.
    AgreementNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:59`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for JointaccountTradeQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("TRADE_NOT_EXSIT", Self::TradeNotExsit),
        ("MEMBER_NOT_IN_ACCOUNT", Self::MemberNotInAccount),
        ("TRADE_DO_NOT_BELONG_USER", Self::TradeDoNotBelongUser),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for JointaccountTradeQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
