//! `alipay.commerce.air.callcenter.trade.apply` · 航司电话订票待申请接口
//!
//! Apply for a trade of an airline ticket ordered by phone.
//!
//! Offered on the gateway (V2). Described in `spec/commerce/air.callcenter.trade.apply.yaml`.

use crate::{record, schema};

static AIR_CALLCENTER_TRADE_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AirCallcenterTradeApply",
    file: "spec/commerce/air.callcenter.trade.apply.yaml",
    fields: &[
        schema::FieldDef::text("amount_detail", 10),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(128), 16)],
            ..schema::FieldDef::text("channel", 11)
        },
        schema::FieldDef::text("interface_version", 18),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(128), 23)],
            ..schema::FieldDef::text("op_code", 19)
        },
        schema::FieldDef::text("order_detail", 25),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(128), 30)],
            ..schema::FieldDef::text("scene_code", 26)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 37)],
            ..schema::FieldDef::text("target_id", 32)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 45)],
            ..schema::FieldDef::text("target_id_type", 40)
        },
        schema::FieldDef::new(
            "trade_apply_params",
            schema::Kind::Record(&CALL_CENTER_TRADE_APPLY_PARAMS),
            47,
        ),
    ],
    rules: &[],
};

static AIR_CALLCENTER_TRADE_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AirCallcenterTradeApplyResponse",
    file: "spec/commerce/air.callcenter.trade.apply.yaml",
    fields: &[],
    rules: &[],
};

static CALL_CENTER_TRADE_APPLY_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "CallCenterTradeApplyParams",
    file: "spec/commerce/air.callcenter.trade.apply.yaml",
    fields: &[
        schema::FieldDef::text("broker_id", 59),
        schema::FieldDef::text("buyer_name", 63),
        schema::FieldDef::text("currency", 64),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    65,
                ),
            ],
            ..schema::FieldDef::text("expire_time", 65)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 70)],
            ..schema::FieldDef::text("out_trade_no", 66)
        },
        schema::FieldDef::text("promo_params", 72),
        schema::FieldDef::text("subject", 76),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 81),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 82),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 83),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 80),
            ],
            ..schema::FieldDef::text("total_amount", 77)
        },
    ],
    rules: &[],
};

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
        Self {
            amount_detail: None,
            channel: None,
            interface_version: None,
            op_code: None,
            order_detail: None,
            scene_code: None,
            target_id: None,
            target_id_type: None,
            trade_apply_params: None,
        }
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

impl record::Record for AirCallcenterTradeApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AIR_CALLCENTER_TRADE_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount_detail),
            1 => Some(&self.channel),
            2 => Some(&self.interface_version),
            3 => Some(&self.op_code),
            4 => Some(&self.order_detail),
            5 => Some(&self.scene_code),
            6 => Some(&self.target_id),
            7 => Some(&self.target_id_type),
            8 => Some(&self.trade_apply_params),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount_detail),
            1 => Some(&mut self.channel),
            2 => Some(&mut self.interface_version),
            3 => Some(&mut self.op_code),
            4 => Some(&mut self.order_detail),
            5 => Some(&mut self.scene_code),
            6 => Some(&mut self.target_id),
            7 => Some(&mut self.target_id_type),
            8 => Some(&mut self.trade_apply_params),
            _ => None,
        }
    }
}

impl Default for AirCallcenterTradeApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AirCallcenterTradeApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AirCallcenterTradeApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AirCallcenterTradeApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.commerce.air.callcenter.trade.apply` (航司电话订票待申请接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct AirCallcenterTradeApplyResponse {}

impl record::Record for AirCallcenterTradeApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AIR_CALLCENTER_TRADE_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for AirCallcenterTradeApplyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for AirCallcenterTradeApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AirCallcenterTradeApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AirCallcenterTradeApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        Self {
            broker_id: None,
            buyer_name: None,
            currency: None,
            expire_time: None,
            out_trade_no: None,
            promo_params: None,
            subject: None,
            total_amount: None,
        }
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

impl record::Record for CallCenterTradeApplyParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CALL_CENTER_TRADE_APPLY_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.broker_id),
            1 => Some(&self.buyer_name),
            2 => Some(&self.currency),
            3 => Some(&self.expire_time),
            4 => Some(&self.out_trade_no),
            5 => Some(&self.promo_params),
            6 => Some(&self.subject),
            7 => Some(&self.total_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.broker_id),
            1 => Some(&mut self.buyer_name),
            2 => Some(&mut self.currency),
            3 => Some(&mut self.expire_time),
            4 => Some(&mut self.out_trade_no),
            5 => Some(&mut self.promo_params),
            6 => Some(&mut self.subject),
            7 => Some(&mut self.total_amount),
            _ => None,
        }
    }
}

impl Default for CallCenterTradeApplyParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CallCenterTradeApplyParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CallCenterTradeApplyParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CallCenterTradeApplyParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.air.callcenter.trade.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AirCallcenterTradeApplyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AirCallcenterTradeApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AirCallcenterTradeApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
