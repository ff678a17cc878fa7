//! `alipay.commerce.air.callcenter.trade.apply` · 航司电话订票待申请接口
//!
//! Apply for a trade of an airline ticket ordered by phone.
//!
//! Offered on the gateway (V2). Described in `spec/commerce/air.callcenter.trade.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.air.callcenter.trade.apply` (航司电话订票待申请接口).
///
/// Apply for a trade of an airline ticket ordered by phone.
///
/// ```
/// use alipay::commerce::AirCallcenterTradeApply;
///
/// let request = AirCallcenterTradeApply::new()
///     .target_id("2018090600502000000022501261");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`channel`](Self::channel) | required in some cases; at most 128 characters (advisory) |
/// | [`op_code`](Self::op_code) | required in some cases; at most 128 characters (advisory) |
/// | [`scene_code`](Self::scene_code) | required in some cases; at most 128 characters (advisory) |
/// | [`target_id`](Self::target_id) | required in some cases; at most 32 characters (advisory) |
/// | [`target_id_type`](Self::target_id_type) | required in some cases; at most 32 characters (advisory) |
/// | [`trade_apply_params`](Self::trade_apply_params) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/commerce/air.callcenter.trade.apply.yaml`.
/// Returns [`AirCallcenterTradeApplyResponse`], or an error with a [`AirCallcenterTradeApplyErrorCode`].
#[doc(alias = "alipay.commerce.air.callcenter.trade.apply")]
#[doc(alias = "航司电话订票待申请接口")]
#[must_use]
#[non_exhaustive]
pub struct AirCallcenterTradeApply {
    /// Charges of the order, shown on the confirmation page.
    ///
    /// 订单费用详情.
    pub amount_detail: Option<String>,
    /// Channel code of the request, given by Alipay.
    ///
    /// 接口请求渠道编码; required in some cases; at most 128 characters (advisory).
    pub channel: Option<String>,
    /// Interface version.
    ///
    /// 接口版本号.
    pub interface_version: Option<String>,
    /// Operation model, configured by Alipay.
    ///
    /// Required in some cases; at most 128 characters (advisory).
    pub op_code: Option<String>,
    /// Scene data as a JSON array; Alipay says which parameters a model takes.
    pub order_detail: Option<String>,
    /// Data model, configured by Alipay.
    ///
    /// Required in some cases; at most 128 characters (advisory).
    pub scene_code: Option<String>,
    /// Target user: Alipay user id, identity card, login or bound phone number.
    ///
    /// 场景覆盖的目标人群标识; required in some cases; at most 32 characters (advisory). Example:
    /// `2018090600502000000022501261`.
    pub target_id: Option<String>,
    /// What kind of id `target_id` is.
    ///
    /// 场景覆盖人群id类型; required in some cases; at most 32 characters (advisory).
    pub target_id_type: Option<String>,
    /// Trade to apply for.
    ///
    /// 交易请求参数; required in some cases.
    pub trade_apply_params: Option<CallCenterTradeApplyParams>,
}

impl AirCallcenterTradeApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount_detail`](Self::amount_detail).
    #[inline]
    pub fn amount_detail(mut self, amount_detail: impl Into<String>) -> Self {
        self.amount_detail = Some(amount_detail.into());
        self
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets [`interface_version`](Self::interface_version).
    #[inline]
    pub fn interface_version(mut self, interface_version: impl Into<String>) -> Self {
        self.interface_version = Some(interface_version.into());
        self
    }

    /// Sets [`op_code`](Self::op_code).
    #[inline]
    pub fn op_code(mut self, op_code: impl Into<String>) -> Self {
        self.op_code = Some(op_code.into());
        self
    }

    /// Sets [`order_detail`](Self::order_detail).
    #[inline]
    pub fn order_detail(mut self, order_detail: impl Into<String>) -> Self {
        self.order_detail = Some(order_detail.into());
        self
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(mut self, scene_code: impl Into<String>) -> Self {
        self.scene_code = Some(scene_code.into());
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_id_type`](Self::target_id_type).
    #[inline]
    pub fn target_id_type(mut self, target_id_type: impl Into<String>) -> Self {
        self.target_id_type = Some(target_id_type.into());
        self
    }

    /// Sets [`trade_apply_params`](Self::trade_apply_params).
    #[inline]
    pub fn trade_apply_params(
        mut self,
        trade_apply_params: CallCenterTradeApplyParams,
    ) -> Self {
        self.trade_apply_params = Some(trade_apply_params);
        self
    }
}

/// The response of `alipay.commerce.air.callcenter.trade.apply` (航司电话订票待申请接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct AirCallcenterTradeApplyResponse {}

/// A trade to apply for.
///
/// | Field | Limits |
/// |---|---|
/// | [`expire_time`](Self::expire_time) | a time |
/// | [`out_trade_no`](Self::out_trade_no) | at most 64 characters |
/// | [`total_amount`](Self::total_amount) | an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct CallCenterTradeApplyParams {
    /// System vendor's signed partner id, by which commission is calculated.
    ///
    /// 系统商编号.
    pub broker_id: Option<String>,
    /// Buyer's name.
    ///
    /// 买家姓名. Example: `某某`.
    pub buyer_name: Option<String>,
    /// Currency.
    ///
    /// 货币符号. Example: `CNY`.
    pub currency: Option<String>,
    /// Unpaid orders expire at this time.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub expire_time: Option<record::DateTime>,
    /// Caller's serial number, unique per merchant.
    ///
    /// 第三方唯一序列号; at most 64 characters. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Promotion parameters; agree with your industry's contact first.
    ///
    /// 优惠参数.
    pub promo_params: Option<String>,
    /// Title of the trade.
    ///
    /// 交易标题/订单标题. Example: `Iphone6 16G`.
    pub subject: Option<String>,
    /// Order total, in yuan.
    ///
    /// 订单总金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
}

impl CallCenterTradeApplyParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`broker_id`](Self::broker_id).
    #[inline]
    pub fn broker_id(mut self, broker_id: impl Into<String>) -> Self {
        self.broker_id = Some(broker_id.into());
        self
    }

    /// Sets [`buyer_name`](Self::buyer_name).
    #[inline]
    pub fn buyer_name(mut self, buyer_name: impl Into<String>) -> Self {
        self.buyer_name = Some(buyer_name.into());
        self
    }

    /// Sets [`currency`](Self::currency).
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets [`expire_time`](Self::expire_time).
    #[inline]
    pub fn expire_time(mut self, expire_time: impl Into<record::DateTime>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`promo_params`](Self::promo_params).
    #[inline]
    pub fn promo_params(mut self, promo_params: impl Into<String>) -> Self {
        self.promo_params = Some(promo_params.into());
        self
    }

    /// Sets [`subject`](Self::subject).
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }
}

/// The error codes of `alipay.commerce.air.callcenter.trade.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AirCallcenterTradeApplyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(AirCallcenterTradeApplyErrorCode);

impl record::CallRequest for AirCallcenterTradeApply {}

impl record::Request for AirCallcenterTradeApply {
    type Response = AirCallcenterTradeApplyResponse;
    type ErrorCode = AirCallcenterTradeApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.air.callcenter.trade.apply",
        title: "航司电话订票待申请接口",
        file: "spec/commerce/air.callcenter.trade.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &AIR_CALLCENTER_TRADE_APPLY,
        response: &AIR_CALLCENTER_TRADE_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    AirCallcenterTradeApply, AIR_CALLCENTER_TRADE_APPLY, 0 amount_detail None, 1 channel
    None, 2 interface_version None, 3 op_code None, 4 order_detail None, 5 scene_code
    None, 6 target_id None, 7 target_id_type None, 8 trade_apply_params None
);

record::record!(AirCallcenterTradeApplyResponse, AIR_CALLCENTER_TRADE_APPLY_RESPONSE);

record::record!(
    CallCenterTradeApplyParams, CALL_CENTER_TRADE_APPLY_PARAMS, 0 broker_id None, 1
    buyer_name None, 2 currency None, 3 expire_time None, 4 out_trade_no None, 5
    promo_params None, 6 subject None, 7 total_amount None
);

static AIR_CALLCENTER_TRADE_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AirCallcenterTradeApply",
    file: "spec/commerce/air.callcenter.trade.apply.yaml",
    rows: &[
        schema::Row::Text("amount_detail"),
        schema::Row::Limited(
            "channel",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Text("interface_version"),
        schema::Row::Limited(
            "op_code",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Text("order_detail"),
        schema::Row::Limited(
            "scene_code",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "target_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "target_id_type",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Plain(
            "trade_apply_params",
            schema::Kind::Record(&CALL_CENTER_TRADE_APPLY_PARAMS),
        ),
    ],
    rules: &[],
    lines: &[10, 11, 16, 18, 19, 23, 25, 26, 30, 32, 37, 40, 45, 47],
};

static AIR_CALLCENTER_TRADE_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AirCallcenterTradeApplyResponse",
    file: "spec/commerce/air.callcenter.trade.apply.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static CALL_CENTER_TRADE_APPLY_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "CallCenterTradeApplyParams",
    file: "spec/commerce/air.callcenter.trade.apply.yaml",
    rows: &[
        schema::Row::Text("broker_id"),
        schema::Row::Text("buyer_name"),
        schema::Row::Text("currency"),
        schema::Row::Limited(
            "expire_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "out_trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Text("promo_params"),
        schema::Row::Text("subject"),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
    ],
    rules: &[],
    lines: &[59, 63, 64, 65, 65, 66, 70, 72, 76, 77, 81, 82, 83, 80],
};
