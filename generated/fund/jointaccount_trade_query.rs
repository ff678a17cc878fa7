//! `alipay.fund.jointaccount.trade.query` · 共同账户交易查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/trade/query`. Described in
//! `spec/fund/jointaccount.trade.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/fund/jointaccount.trade.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.fund.jointaccount.trade.query",
    title: "共同账户交易查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "PRODUCT_NOT_SIGN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "TRADE_NOT_EXSIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 53,
        },
        schema::ErrorDef {
            code: "MEMBER_NOT_IN_ACCOUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 54,
        },
        schema::ErrorDef {
            code: "TRADE_DO_NOT_BELONG_USER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 55,
        },
        schema::ErrorDef {
            code: "ILLEGAL_ARGUMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
        schema::ErrorDef {
            code: "AGREEMENT_IS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 57,
        },
        schema::ErrorDef {
            code: "AGREEMENT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 58,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 59,
        },
    ],
};

static JOINTACCOUNT_TRADE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountTradeQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "member_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "member_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "platform_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

static JOINTACCOUNT_TRADE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountTradeQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "buyer_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "buyer_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "trade_fund_bill_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_FUND_BILL_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "trade_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_INFO_DTO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "trade_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
    ],
    rules: &[],
};

static TRADE_FUND_BILL_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeFundBillDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "asset_type_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "asset_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "asset_user_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "biz_pay_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "payment_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
    ],
    rules: &[],
};

static TRADE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeInfoDto",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "buyer_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "platform_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "trade_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "trade_fund_bill_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_FUND_BILL_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "trade_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct JointaccountTradeQuery {
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/fund/jointaccount.trade.query.yaml:10`.
    pub product_code: Option<String>,
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/fund/jointaccount.trade.query.yaml:11`.
    pub biz_scene: Option<String>,
    /// The field `member_id`: a text.
    ///
    /// On the wire `member_id`. Source: `spec/fund/jointaccount.trade.query.yaml:12`.
    pub member_id: Option<String>,
    /// The field `member_open_id`: a text.
    ///
    /// On the wire `member_open_id`. Source: `spec/fund/jointaccount.trade.query.yaml:13`.
    pub member_open_id: Option<String>,
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/fund/jointaccount.trade.query.yaml:14`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/fund/jointaccount.trade.query.yaml:15`.
    pub agreement_no: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/fund/jointaccount.trade.query.yaml:16`.
    pub trade_no: Option<String>,
    /// The field `platform_order_id`: a text.
    ///
    /// On the wire `platform_order_id`. Source: `spec/fund/jointaccount.trade.query.yaml:17`.
    pub platform_order_id: Option<String>,
}

impl JointaccountTradeQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    #[must_use]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`member_id`](Self::member_id).
    #[inline]
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }

    /// Sets [`member_open_id`](Self::member_open_id).
    #[inline]
    #[must_use]
    pub fn member_open_id(mut self, member_open_id: impl Into<String>) -> Self {
        self.member_open_id = Some(member_open_id.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    #[must_use]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`platform_order_id`](Self::platform_order_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.fund.jointaccount.trade.query` (共同账户交易查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct JointaccountTradeQueryResponse {
    /// The field `buyer_id`: a text.
    ///
    /// On the wire `buyer_id`. Source: `spec/fund/jointaccount.trade.query.yaml:20`.
    pub buyer_id: Option<String>,
    /// The field `buyer_open_id`: a text.
    ///
    /// On the wire `buyer_open_id`. Source: `spec/fund/jointaccount.trade.query.yaml:21`.
    pub buyer_open_id: Option<String>,
    /// The field `create_time`: a text.
    ///
    /// On the wire `create_time`. Source: `spec/fund/jointaccount.trade.query.yaml:22`.
    pub create_time: Option<String>,
    /// The field `total_amount`: a text.
    ///
    /// On the wire `total_amount`. Source: `spec/fund/jointaccount.trade.query.yaml:23`.
    pub total_amount: Option<String>,
    /// The field `trade_fund_bill_list`: a list; each element is a record of the kind `TradeFundBillDetail`.
    ///
    /// On the wire `trade_fund_bill_list`. Source: `spec/fund/jointaccount.trade.query.yaml:24`.
    pub trade_fund_bill_list: Vec<TradeFundBillDetail>,
    /// The field `trade_info_list`: a list; each element is a record of the kind `TradeInfoDto`.
    ///
    /// On the wire `trade_info_list`. Source: `spec/fund/jointaccount.trade.query.yaml:25`.
    pub trade_info_list: Vec<TradeInfoDto>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/fund/jointaccount.trade.query.yaml:26`.
    pub trade_no: Option<String>,
    /// The field `trade_status`: a text.
    ///
    /// On the wire `trade_status`. Source: `spec/fund/jointaccount.trade.query.yaml:27`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct TradeFundBillDetail {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/fund/jointaccount.trade.query.yaml:32`.
    pub amount: Option<String>,
    /// The field `asset_type_code`: a text.
    ///
    /// On the wire `asset_type_code`. Source: `spec/fund/jointaccount.trade.query.yaml:33`.
    pub asset_type_code: Option<String>,
    /// The field `asset_user_id`: a text.
    ///
    /// On the wire `asset_user_id`. Source: `spec/fund/jointaccount.trade.query.yaml:34`.
    pub asset_user_id: Option<String>,
    /// The field `asset_user_open_id`: a text.
    ///
    /// On the wire `asset_user_open_id`. Source: `spec/fund/jointaccount.trade.query.yaml:35`.
    pub asset_user_open_id: Option<String>,
    /// The field `biz_pay_type`: a text.
    ///
    /// On the wire `biz_pay_type`. Source: `spec/fund/jointaccount.trade.query.yaml:36`.
    pub biz_pay_type: Option<String>,
    /// The field `create_time`: a text.
    ///
    /// On the wire `create_time`. Source: `spec/fund/jointaccount.trade.query.yaml:37`.
    pub create_time: Option<String>,
    /// The field `payment_no`: a text.
    ///
    /// On the wire `payment_no`. Source: `spec/fund/jointaccount.trade.query.yaml:38`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct TradeInfoDto {
    /// The field `buyer_id`: a text.
    ///
    /// On the wire `buyer_id`. Source: `spec/fund/jointaccount.trade.query.yaml:42`.
    pub buyer_id: Option<String>,
    /// The field `create_time`: a text.
    ///
    /// On the wire `create_time`. Source: `spec/fund/jointaccount.trade.query.yaml:43`.
    pub create_time: Option<String>,
    /// The field `platform_order_id`: a text.
    ///
    /// On the wire `platform_order_id`. Source: `spec/fund/jointaccount.trade.query.yaml:44`.
    pub platform_order_id: Option<String>,
    /// The field `total_amount`: a text.
    ///
    /// On the wire `total_amount`. Source: `spec/fund/jointaccount.trade.query.yaml:45`.
    pub total_amount: Option<String>,
    /// The field `trade_amount`: a text.
    ///
    /// On the wire `trade_amount`. Source: `spec/fund/jointaccount.trade.query.yaml:46`.
    pub trade_amount: Option<String>,
    /// The field `trade_fund_bill_list`: a list; each element is a record of the kind `TradeFundBillDetail`.
    ///
    /// On the wire `trade_fund_bill_list`. Source: `spec/fund/jointaccount.trade.query.yaml:47`.
    pub trade_fund_bill_list: Vec<TradeFundBillDetail>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/fund/jointaccount.trade.query.yaml:48`.
    pub trade_no: Option<String>,
    /// The field `trade_status`: a text.
    ///
    /// On the wire `trade_status`. Source: `spec/fund/jointaccount.trade.query.yaml:49`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
