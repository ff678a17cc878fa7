//! `alipay.fund.jointaccount.trade.query` · 共同账户交易查询
//!
//! Query the trades of a joint account.
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
            ..schema::FieldDef::text("product_code", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("member_id", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("member_open_id", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 21)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("trade_no", 26)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("platform_order_id", 27)
        },
    ],
    rules: &[],
};

static JOINTACCOUNT_TRADE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointaccountTradeQueryResponse",
    file: "spec/fund/jointaccount.trade.query.yaml",
    fields: &[
        schema::FieldDef::text("buyer_id", 34),
        schema::FieldDef::text("buyer_open_id", 35),
        schema::FieldDef::text("create_time", 40),
        schema::FieldDef::text("total_amount", 41),
        schema::FieldDef::new(
            "trade_fund_bill_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_FUND_BILL_DETAIL),
                    limits: &[],
                },
            ),
            42,
        ),
        schema::FieldDef::new(
            "trade_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_INFO_DTO),
                    limits: &[],
                },
            ),
            43,
        ),
        schema::FieldDef::text("trade_no", 44),
        schema::FieldDef::text("trade_status", 45),
    ],
    rules: &[],
};

static TRADE_FUND_BILL_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeFundBillDetail",
    file: "spec/fund/jointaccount.trade.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 60),
        schema::FieldDef::text("asset_type_code", 61),
        schema::FieldDef::text("asset_user_id", 62),
        schema::FieldDef::text("asset_user_open_id", 63),
        schema::FieldDef::text("biz_pay_type", 64),
        schema::FieldDef::text("create_time", 71),
        schema::FieldDef::text("payment_no", 72),
    ],
    rules: &[],
};

static TRADE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeInfoDto",
    file: "spec/fund/jointaccount.trade.query.yaml",
    fields: &[
        schema::FieldDef::text("buyer_id", 77),
        schema::FieldDef::text("create_time", 78),
        schema::FieldDef::text("platform_order_id", 83),
        schema::FieldDef::text("total_amount", 88),
        schema::FieldDef::text("trade_amount", 89),
        schema::FieldDef::new(
            "trade_fund_bill_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_FUND_BILL_DETAIL),
                    limits: &[],
                },
            ),
            90,
        ),
        schema::FieldDef::text("trade_no", 91),
        schema::FieldDef::text("trade_status", 92),
    ],
    rules: &[],
};

/// A request of `alipay.fund.jointaccount.trade.query` (共同账户交易查询).
///
/// Query the trades of a joint account.
///
/// ```
/// use alipay::fund::JointaccountTradeQuery;
///
/// let request = JointaccountTradeQuery::new()
///     .product_code("ENTERPRISE_PAY");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/jointaccount/trade/query`. Described in
/// `spec/fund/jointaccount.trade.query.yaml`.
/// Answered by [`JointaccountTradeQueryResponse`], or by an error with a [`JointaccountTradeQueryErrorCode`].
#[doc(alias = "alipay.fund.jointaccount.trade.query")]
#[doc(alias = "/v3/alipay/fund/jointaccount/trade/query")]
#[doc(alias = "共同账户交易查询")]
#[doc(alias = "交易")]
#[doc(alias = "账户")]
#[must_use]
#[non_exhaustive]
pub struct JointaccountTradeQuery {
    /// Product code.
    ///
    /// On the wire `product_code` (销售产品码). Example: `ENTERPRISE_PAY`. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:12`.
    pub product_code: Option<String>,
    /// Business scene.
    ///
    /// On the wire `biz_scene` (业务场景). Example: `ELE_ONLINE`. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:13`.
    pub biz_scene: Option<String>,
    /// Id of the member who spent.
    ///
    /// On the wire `member_id` (成员ID). Example: `208811123123`. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:14`.
    pub member_id: Option<String>,
    /// Open id of the member who spent.
    ///
    /// On the wire `member_open_id` (消费发起人的openId). Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    /// Source: `spec/fund/jointaccount.trade.query.yaml:15`.
    pub member_open_id: Option<String>,
    /// Company account id.
    ///
    /// On the wire `account_id` (企业账户ID). Example: `208811123123`. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:20`.
    pub account_id: Option<String>,
    /// Number of the three-party authorization agreement.
    ///
    /// On the wire `agreement_no` (三方授权协议号). Example: `12312312313123`. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:21`.
    pub agreement_no: Option<String>,
    /// Alipay trade number.
    ///
    /// On the wire `trade_no` (支付宝交易订单号). Example: `12312313123`. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:26`.
    pub trade_no: Option<String>,
    /// External platform's order number; results then come in `trade_info_list`.
    ///
    /// On the wire `platform_order_id` (外部平台订单号). Example: `781773393333012410369282`. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:27`.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.fund.jointaccount.trade.query` (共同账户交易查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct JointaccountTradeQueryResponse {
    /// Buyer's id.
    ///
    /// On the wire `buyer_id` (买家ID). Example: `2088888888`. Source: `spec/fund/jointaccount.trade.query.yaml:34`.
    pub buyer_id: Option<String>,
    /// Buyer's open id.
    ///
    /// On the wire `buyer_open_id` (买家的openId). Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    /// Source: `spec/fund/jointaccount.trade.query.yaml:35`.
    pub buyer_open_id: Option<String>,
    /// Time the trade was created.
    ///
    /// On the wire `create_time` (交易创建时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2010-11-11 11:11:11`. Source: `spec/fund/jointaccount.trade.query.yaml:40`.
    pub create_time: Option<record::DateTime>,
    /// Order total.
    ///
    /// On the wire `total_amount` (订单总金额). Example: `2`. Source: `spec/fund/jointaccount.trade.query.yaml:41`.
    pub total_amount: Option<String>,
    /// Fund documents of the trade.
    ///
    /// On the wire `trade_fund_bill_list` (资金单明细). Source: `spec/fund/jointaccount.trade.query.yaml:42`.
    pub trade_fund_bill_list: Vec<TradeFundBillDetail>,
    /// Trades; returned for batch queries.
    ///
    /// On the wire `trade_info_list` (交易信息集合). Source: `spec/fund/jointaccount.trade.query.yaml:43`.
    pub trade_info_list: Vec<TradeInfoDto>,
    /// Trade number.
    ///
    /// On the wire `trade_no` (交易单号). Example: `1231231321321`. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:44`.
    pub trade_no: Option<String>,
    /// State of the trade.
    ///
    /// On the wire `trade_status` (交易状态). Example: `TRADE_SUCCESS`. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:45`.
    pub trade_status: Option<record::Choice<JointaccountTradeQueryResponseTradeStatus>>,
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

/// A fund document of a trade.
///
/// Source: `spec/fund/jointaccount.trade.query.yaml:57`.
#[non_exhaustive]
pub struct TradeFundBillDetail {
    /// Trade amount.
    ///
    /// On the wire `amount` (交易金额). Source: `spec/fund/jointaccount.trade.query.yaml:60`.
    pub amount: Option<String>,
    /// Asset type code.
    ///
    /// On the wire `asset_type_code` (资产类型编码). Source: `spec/fund/jointaccount.trade.query.yaml:61`.
    pub asset_type_code: Option<String>,
    /// Owner of the asset.
    ///
    /// On the wire `asset_user_id` (资产的属主). Source: `spec/fund/jointaccount.trade.query.yaml:62`.
    pub asset_user_id: Option<String>,
    /// Open id of the asset's owner.
    ///
    /// On the wire `asset_user_open_id` (资产的属主openid). Source: `spec/fund/jointaccount.trade.query.yaml:63`.
    pub asset_user_open_id: Option<String>,
    /// Kind of payment business.
    ///
    /// On the wire `biz_pay_type` (支付业务类型). Source: `spec/fund/jointaccount.trade.query.yaml:64`.
    pub biz_pay_type: Option<record::Choice<TradeFundBillDetailBizPayType>>,
    /// Time of creation.
    ///
    /// On the wire `create_time` (创建时间). Source: `spec/fund/jointaccount.trade.query.yaml:71`.
    pub create_time: Option<String>,
    /// Payment document number.
    ///
    /// On the wire `payment_no` (支付单据号). Source: `spec/fund/jointaccount.trade.query.yaml:72`.
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

/// A trade of a joint account.
///
/// Source: `spec/fund/jointaccount.trade.query.yaml:74`.
#[non_exhaustive]
pub struct TradeInfoDto {
    /// Buyer's id.
    ///
    /// On the wire `buyer_id` (买家ID). Example: `208888888888`. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:77`.
    pub buyer_id: Option<String>,
    /// Time the trade was created.
    ///
    /// On the wire `create_time` (交易创建时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2010-11-11 11:11:11`. Source: `spec/fund/jointaccount.trade.query.yaml:78`.
    pub create_time: Option<record::DateTime>,
    /// External platform's order number.
    ///
    /// On the wire `platform_order_id` (外部平台订单号). Example: `781773393333012410369282`. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:83`.
    pub platform_order_id: Option<String>,
    /// Order total.
    ///
    /// On the wire `total_amount` (订单总金额). Example: `88`. Source: `spec/fund/jointaccount.trade.query.yaml:88`.
    pub total_amount: Option<String>,
    /// Order total.
    ///
    /// On the wire `trade_amount` (订单总金额). Example: `88`. Source: `spec/fund/jointaccount.trade.query.yaml:89`.
    pub trade_amount: Option<String>,
    /// Fund documents of the trade.
    ///
    /// On the wire `trade_fund_bill_list` (资金单明细). Source: `spec/fund/jointaccount.trade.query.yaml:90`.
    pub trade_fund_bill_list: Vec<TradeFundBillDetail>,
    /// Trade number.
    ///
    /// On the wire `trade_no` (交易单号). Example: `1231231321321`. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:91`.
    pub trade_no: Option<String>,
    /// State of the trade.
    ///
    /// On the wire `trade_status` (交易状态). Example: `TRADE_SUCCESS`. Source:
    /// `spec/fund/jointaccount.trade.query.yaml:92`.
    pub trade_status: Option<record::Choice<TradeInfoDtoTradeStatus>>,
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

/// The values of the platform's type `TradeFundBillDetailBizPayType`.
///
/// Source: `spec/fund/jointaccount.trade.query.yaml:68`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TradeFundBillDetailBizPayType {
    /// Payment.
    ///
    /// On the wire `PAY` (支付).
    Pay,
    /// Refund.
    ///
    /// On the wire `REFUND` (退款).
    Refund,
}

impl record::Enumeration for TradeFundBillDetailBizPayType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PAY", Self::Pay),
        ("REFUND", Self::Refund),
    ];
}

impl std::fmt::Debug for TradeFundBillDetailBizPayType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TradeInfoDtoTradeStatus`.
///
/// Source: `spec/fund/jointaccount.trade.query.yaml:96`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TradeInfoDtoTradeStatus {
    /// Created; waiting for payment.
    ///
    /// On the wire `WAIT_BUYER_PAY` (交易创建).
    WaitBuyerPay,
    /// Timed out unpaid, or fully refunded.
    ///
    /// On the wire `TRADE_CLOSED`.
    TradeClosed,
    /// Paid.
    ///
    /// On the wire `TRADE_SUCCESS` (交易支付成功).
    TradeSuccess,
    /// Finished; no refund possible.
    ///
    /// On the wire `TRADE_FINISHED` (交易结束).
    TradeFinished,
}

impl record::Enumeration for TradeInfoDtoTradeStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAIT_BUYER_PAY", Self::WaitBuyerPay),
        ("TRADE_CLOSED", Self::TradeClosed),
        ("TRADE_SUCCESS", Self::TradeSuccess),
        ("TRADE_FINISHED", Self::TradeFinished),
    ];
}

impl std::fmt::Debug for TradeInfoDtoTradeStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JointaccountTradeQueryResponseTradeStatus`.
///
/// Source: `spec/fund/jointaccount.trade.query.yaml:49`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointaccountTradeQueryResponseTradeStatus {
    /// Created; waiting for payment.
    ///
    /// On the wire `WAIT_BUYER_PAY` (交易创建).
    WaitBuyerPay,
    /// Timed out unpaid, or fully refunded.
    ///
    /// On the wire `TRADE_CLOSED`.
    TradeClosed,
    /// Paid.
    ///
    /// On the wire `TRADE_SUCCESS` (交易支付成功).
    TradeSuccess,
    /// Finished; no refund possible.
    ///
    /// On the wire `TRADE_FINISHED` (交易结束).
    TradeFinished,
}

impl record::Enumeration for JointaccountTradeQueryResponseTradeStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAIT_BUYER_PAY", Self::WaitBuyerPay),
        ("TRADE_CLOSED", Self::TradeClosed),
        ("TRADE_SUCCESS", Self::TradeSuccess),
        ("TRADE_FINISHED", Self::TradeFinished),
    ];
}

impl std::fmt::Debug for JointaccountTradeQueryResponseTradeStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.jointaccount.trade.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountTradeQueryErrorCode {
    /// The product is not signed.
    ///
    /// Sign the product first.
    ///
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/jointaccount.trade.query.yaml:104` and
    /// `spec/codes.yaml:2119`.
    ProductNotSign,
    /// On the wire `TRADE_NOT_EXSIT`. Source: `spec/fund/jointaccount.trade.query.yaml:105`.
    TradeNotExsit,
    /// On the wire `MEMBER_NOT_IN_ACCOUNT`. Source: `spec/fund/jointaccount.trade.query.yaml:106`.
    MemberNotInAccount,
    /// On the wire `TRADE_DO_NOT_BELONG_USER`. Source: `spec/fund/jointaccount.trade.query.yaml:107`.
    TradeDoNotBelongUser,
    /// A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    ///
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/jointaccount.trade.query.yaml:108` and
    /// `spec/codes.yaml:1166`.
    IllegalArgument,
    /// The agreement is not valid.
    ///
    /// Check the agreement.
    ///
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/jointaccount.trade.query.yaml:109` and
    /// `spec/codes.yaml:532`.
    AgreementIsInvalid,
    /// The agreement does not exist.
    ///
    /// Check the agreement number.
    ///
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/jointaccount.trade.query.yaml:110` and
    /// `spec/codes.yaml:538`.
    AgreementNotExist,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/fund/jointaccount.trade.query.yaml:111` and `spec/codes.yaml:2413`.
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
