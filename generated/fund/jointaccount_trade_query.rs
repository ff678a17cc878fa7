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
/// Returns [`JointaccountTradeQueryResponse`], or an error with a [`JointaccountTradeQueryErrorCode`].
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
    /// 销售产品码. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Business scene.
    ///
    /// 业务场景. Example: `ELE_ONLINE`.
    pub biz_scene: Option<String>,
    /// Id of the member who spent.
    ///
    /// 成员ID. Example: `208811123123`.
    pub member_id: Option<String>,
    /// Open id of the member who spent.
    ///
    /// 消费发起人的openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub member_open_id: Option<String>,
    /// Company account id.
    ///
    /// 企业账户ID. Example: `208811123123`.
    pub account_id: Option<String>,
    /// Number of the three-party authorization agreement.
    ///
    /// 三方授权协议号. Example: `12312312313123`.
    pub agreement_no: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易订单号. Example: `12312313123`.
    pub trade_no: Option<String>,
    /// External platform's order number; results then come in `trade_info_list`.
    ///
    /// 外部平台订单号. Example: `781773393333012410369282`.
    pub platform_order_id: Option<String>,
}

impl JointaccountTradeQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.fund.jointaccount.trade.query` (共同账户交易查询).
#[non_exhaustive]
pub struct JointaccountTradeQueryResponse {
    /// Buyer's id.
    ///
    /// 买家ID. Example: `2088888888`.
    pub buyer_id: Option<String>,
    /// Buyer's open id.
    ///
    /// 买家的openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_open_id: Option<String>,
    /// Time the trade was created.
    ///
    /// 交易创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2010-11-11 11:11:11`.
    pub create_time: Option<record::DateTime>,
    /// Order total.
    ///
    /// 订单总金额. Example: `2`.
    pub total_amount: Option<String>,
    /// Fund documents of the trade.
    ///
    /// 资金单明细.
    pub trade_fund_bill_list: Vec<TradeFundBillDetail>,
    /// Trades; returned for batch queries.
    ///
    /// 交易信息集合.
    pub trade_info_list: Vec<TradeInfoDto>,
    /// Trade number.
    ///
    /// 交易单号. Example: `1231231321321`.
    pub trade_no: Option<String>,
    /// State of the trade.
    ///
    /// 交易状态. Example: `TRADE_SUCCESS`.
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
#[non_exhaustive]
pub struct TradeFundBillDetail {
    /// Trade amount.
    ///
    /// 交易金额.
    pub amount: Option<String>,
    /// Asset type code.
    ///
    /// 资产类型编码.
    pub asset_type_code: Option<String>,
    /// Owner of the asset.
    ///
    /// 资产的属主.
    pub asset_user_id: Option<String>,
    /// Open id of the asset's owner.
    ///
    /// 资产的属主openid.
    pub asset_user_open_id: Option<String>,
    /// Kind of payment business.
    ///
    /// 支付业务类型.
    pub biz_pay_type: Option<record::Choice<TradeFundBillDetailBizPayType>>,
    /// Time of creation.
    ///
    /// 创建时间.
    pub create_time: Option<String>,
    /// Payment document number.
    ///
    /// 支付单据号.
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
#[non_exhaustive]
pub struct TradeInfoDto {
    /// Buyer's id.
    ///
    /// 买家ID. Example: `208888888888`.
    pub buyer_id: Option<String>,
    /// Time the trade was created.
    ///
    /// 交易创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2010-11-11 11:11:11`.
    pub create_time: Option<record::DateTime>,
    /// External platform's order number.
    ///
    /// 外部平台订单号. Example: `781773393333012410369282`.
    pub platform_order_id: Option<String>,
    /// Order total.
    ///
    /// 订单总金额. Example: `88`.
    pub total_amount: Option<String>,
    /// Order total.
    ///
    /// 订单总金额. Example: `88`.
    pub trade_amount: Option<String>,
    /// Fund documents of the trade.
    ///
    /// 资金单明细.
    pub trade_fund_bill_list: Vec<TradeFundBillDetail>,
    /// Trade number.
    ///
    /// 交易单号. Example: `1231231321321`.
    pub trade_no: Option<String>,
    /// State of the trade.
    ///
    /// 交易状态. Example: `TRADE_SUCCESS`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TradeFundBillDetailBizPayType {
    /// `PAY`: Payment (支付).
    Pay,
    /// `REFUND`: Refund (退款).
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TradeInfoDtoTradeStatus {
    /// `WAIT_BUYER_PAY`: Created; waiting for payment (交易创建).
    WaitBuyerPay,
    /// `TRADE_CLOSED`: Timed out unpaid, or fully refunded.
    TradeClosed,
    /// `TRADE_SUCCESS`: Paid (交易支付成功).
    TradeSuccess,
    /// `TRADE_FINISHED`: Finished; no refund possible (交易结束).
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JointaccountTradeQueryResponseTradeStatus {
    /// `WAIT_BUYER_PAY`: Created; waiting for payment (交易创建).
    WaitBuyerPay,
    /// `TRADE_CLOSED`: Timed out unpaid, or fully refunded.
    TradeClosed,
    /// `TRADE_SUCCESS`: Paid (交易支付成功).
    TradeSuccess,
    /// `TRADE_FINISHED`: Finished; no refund possible (交易结束).
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JointaccountTradeQueryErrorCode {
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `TRADE_NOT_EXSIT`.
    TradeNotExsit,
    /// `MEMBER_NOT_IN_ACCOUNT`.
    MemberNotInAccount,
    /// `TRADE_DO_NOT_BELONG_USER`.
    TradeDoNotBelongUser,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
