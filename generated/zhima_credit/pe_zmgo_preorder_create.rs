//! `zhima.credit.pe.zmgo.preorder.create` · 芝麻GO签约预创单
//!
//! Create a pre-order with signing parameters and template settings for Zhima GO.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/zhima/credit/pe/zmgo/preorder/create`. Described in
//! `spec/zhima_credit/pe.zmgo.preorder.create.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.pe.zmgo.preorder.create` (芝麻GO签约预创单).
///
/// Create a pre-order with signing parameters and template settings for Zhima GO.
///
/// ```
/// use alipay::zhima_credit::PeZmgoPreorderCreate;
///
/// let request = PeZmgoPreorderCreate::new()
///     .biz_time("2016-07-06 00:00:02")
///     .out_request_no("ORDER_12345678")
///     .partner_id("2088000000000001")
///     .template_id("2020122200020903760008552025");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_time`](Self::biz_time) | required; a time |
/// | [`freeze_amount`](Self::freeze_amount) | an amount in yuan |
/// | [`out_request_no`](Self::out_request_no) | required |
/// | [`partner_id`](Self::partner_id) | required |
/// | [`template_id`](Self::template_id) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/zhima/credit/pe/zmgo/preorder/create`. Described in
/// `spec/zhima_credit/pe.zmgo.preorder.create.yaml`.
/// Returns [`PeZmgoPreorderCreateResponse`], or an error with a [`PeZmgoPreorderCreateErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.preorder.create")]
#[doc(alias = "/v3/zhima/credit/pe/zmgo/preorder/create")]
#[doc(alias = "芝麻GO签约预创单")]
#[doc(alias = "签约")]
#[doc(alias = "芝麻")]
#[must_use]
#[non_exhaustive]
pub struct PeZmgoPreorderCreate {
    /// User's open id; must not change for the same request number.
    ///
    /// 支付宝用户ID. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub alipay_open_id: Option<String>,
    /// User's Alipay user id; must not change for the same request number.
    ///
    /// 支付宝用户ID. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Business time, base of the signing timeout; must be equal in repeated requests.
    ///
    /// 业务发生时间; required; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-07-06 00:00:02`.
    pub biz_time: record::DateTime,
    /// Former custom template settings; do not use.
    ///
    /// Example: `SHOW_AGREEMENT_LIST=true`.
    #[deprecated(note = "Retired by the platform.")]
    pub custom_temp_conf: Option<String>,
    /// Merchant's data handed back in the notification when the agreement expires.
    ///
    /// 协议到期后通知. Example: `业务方到期标识`.
    pub expire_aisle_data: Option<String>,
    /// Dynamic template settings.
    ///
    /// 动态配置参数.
    pub ext_template_conf: Option<ExtTemplateConf>,
    /// Extended parameters.
    ///
    /// 扩展参数.
    pub extend_params: Option<PreOrderExtInfo>,
    /// Amount to freeze, in yuan.
    ///
    /// 冻结金额; an amount of money as a decimal number. Example: `1.00`.
    pub freeze_amount: Option<record::Amount>,
    /// Merchant id (PID) of the ISV.
    ///
    /// ISV商户ID. Example: `2088000000000001`.
    pub isv_pid: Option<String>,
    /// Caller's unique request number.
    ///
    /// 外部请求号; required. Example: `ORDER_12345678`.
    pub out_request_no: String,
    /// Merchant id.
    ///
    /// 商户ID; required. Example: `2088000000000001`.
    pub partner_id: String,
    /// Merchant's own unique identifier of the user.
    ///
    /// 商户侧用户唯一标识. Example: `user102934889234`.
    pub partner_user_identifier: Option<String>,
    /// Merchant's data handed back in the notification of a successful settlement.
    ///
    /// 结算成功后通知. Example: `业务方结算标识`.
    pub pay_aisle_data: Option<String>,
    /// Merchant's data handed back in the notification of a successful signing.
    ///
    /// 签约成功后通知. Example: `业务方签约标识`.
    pub sign_aisle_data: Option<String>,
    /// Id of the Zhima GO template to sign.
    ///
    /// 签约芝麻GO的模板ID; required. Example: `2020122200020903760008552025`.
    pub template_id: String,
    /// Signing timeout from 1m to 15d, as whole minutes (m), hours (h) or days (d).
    ///
    /// 超时关单时间. Defaults to `1H`. Example: `15m`.
    pub timeout_express: Option<String>,
}

#[allow(deprecated)]
impl PeZmgoPreorderCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_open_id`](Self::alipay_open_id).
    #[inline]
    pub fn alipay_open_id(mut self, alipay_open_id: impl Into<String>) -> Self {
        self.alipay_open_id = Some(alipay_open_id.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`biz_time`](Self::biz_time).
    #[inline]
    pub fn biz_time(mut self, biz_time: impl Into<record::DateTime>) -> Self {
        self.biz_time = biz_time.into();
        self
    }

    /// Sets [`custom_temp_conf`](Self::custom_temp_conf).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn custom_temp_conf(mut self, custom_temp_conf: impl Into<String>) -> Self {
        self.custom_temp_conf = Some(custom_temp_conf.into());
        self
    }

    /// Sets [`expire_aisle_data`](Self::expire_aisle_data).
    #[inline]
    pub fn expire_aisle_data(mut self, expire_aisle_data: impl Into<String>) -> Self {
        self.expire_aisle_data = Some(expire_aisle_data.into());
        self
    }

    /// Sets [`ext_template_conf`](Self::ext_template_conf).
    #[inline]
    pub fn ext_template_conf(mut self, ext_template_conf: ExtTemplateConf) -> Self {
        self.ext_template_conf = Some(ext_template_conf);
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: PreOrderExtInfo) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`freeze_amount`](Self::freeze_amount).
    #[inline]
    pub fn freeze_amount(mut self, freeze_amount: impl Into<record::Amount>) -> Self {
        self.freeze_amount = Some(freeze_amount.into());
        self
    }

    /// Sets [`isv_pid`](Self::isv_pid).
    #[inline]
    pub fn isv_pid(mut self, isv_pid: impl Into<String>) -> Self {
        self.isv_pid = Some(isv_pid.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = out_request_no.into();
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = partner_id.into();
        self
    }

    /// Sets [`partner_user_identifier`](Self::partner_user_identifier).
    #[inline]
    pub fn partner_user_identifier(
        mut self,
        partner_user_identifier: impl Into<String>,
    ) -> Self {
        self.partner_user_identifier = Some(partner_user_identifier.into());
        self
    }

    /// Sets [`pay_aisle_data`](Self::pay_aisle_data).
    #[inline]
    pub fn pay_aisle_data(mut self, pay_aisle_data: impl Into<String>) -> Self {
        self.pay_aisle_data = Some(pay_aisle_data.into());
        self
    }

    /// Sets [`sign_aisle_data`](Self::sign_aisle_data).
    #[inline]
    pub fn sign_aisle_data(mut self, sign_aisle_data: impl Into<String>) -> Self {
        self.sign_aisle_data = Some(sign_aisle_data.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }
}

/// The response of `zhima.credit.pe.zmgo.preorder.create` (芝麻GO签约预创单).
#[non_exhaustive]
pub struct PeZmgoPreorderCreateResponse {
    /// Type of business.
    ///
    /// 业务类型. Example: `hongbaoqiandao`.
    pub biz_type: Option<String>,
    /// Merchant id.
    ///
    /// 商户ID. Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Zhima GO pre-order number.
    ///
    /// 芝麻GO预创建单号. Example: `ZMGO_ASO2019071000020903940000062019`.
    pub preorder_no: Option<String>,
}

/// Dynamic template settings of a Zhima GO pre-order.
#[must_use]
#[non_exhaustive]
pub struct ExtTemplateConf {
    /// Taobao user id.
    ///
    /// 淘宝uid. Example: `11212321121`.
    pub buyer_id: Option<String>,
    /// Id of the enjoy-first, buy-later offer.
    ///
    /// 先享后买id. Example: `687542`.
    pub xxhm_info_id: Option<String>,
}

impl ExtTemplateConf {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[inline]
    pub fn buyer_id(mut self, buyer_id: impl Into<String>) -> Self {
        self.buyer_id = Some(buyer_id.into());
        self
    }

    /// Sets [`xxhm_info_id`](Self::xxhm_info_id).
    #[inline]
    pub fn xxhm_info_id(mut self, xxhm_info_id: impl Into<String>) -> Self {
        self.xxhm_info_id = Some(xxhm_info_id.into());
        self
    }
}

/// Extension of a Zhima GO pre-order.
#[must_use]
#[non_exhaustive]
pub struct PreOrderExtInfo {
    /// Brand id.
    ///
    /// 品牌id. Example: `123`.
    pub brand_id: Option<String>,
    /// Brand name.
    ///
    /// 品牌名称. Example: `豫章人家`.
    pub brand_name: Option<String>,
    /// Channel of the request, such as `APP`, `AlipayMiniApp` or `Taobao`.
    ///
    /// Example: `APP, AlipayMiniApp, Taobao`.
    pub channel: Option<String>,
    /// Features of the order, used by risk control.
    ///
    /// 单据属性. Example: `merchant_id@@@2088000000000001|||merchant_name@@@张三营业厅`.
    pub order_feature: Option<String>,
}

impl PreOrderExtInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`brand_id`](Self::brand_id).
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets [`order_feature`](Self::order_feature).
    #[inline]
    pub fn order_feature(mut self, order_feature: impl Into<String>) -> Self {
        self.order_feature = Some(order_feature.into());
        self
    }
}

/// The error codes of `zhima.credit.pe.zmgo.preorder.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PeZmgoPreorderCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `CUSTOM_FREEZE_AMOUNT_NOT_SUPPORT`.
    CustomFreezeAmountNotSupport,
    /// `NOTIFY_URL_NOT_SUPPORT`.
    NotifyUrlNotSupport,
    /// `ORDER_INDEPOTENT_FAILED`.
    OrderIndepotentFailed,
    /// `TEMPLATE_INVALID`.
    TemplateInvalid,
    /// `MERCHANT_AGREEMENT_CHECK_FAILED`.
    MerchantAgreementCheckFailed,
    /// `FREEZE_AMOUNT_INVALID`.
    FreezeAmountInvalid,
    /// `ORDER_HAS_CLOSED`.
    OrderHasClosed,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `NOT_SUPPORT_DYNAMIC_TEMPLATE`.
    NotSupportDynamicTemplate,
    /// `REQUEST_ACCESS_ILLEGAL`: The access of the request is not permitted.
    RequestAccessIllegal,
    /// `ACQUIRE_USER_LOCK_FAIL`.
    AcquireUserLockFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PeZmgoPreorderCreateErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "CUSTOM_FREEZE_AMOUNT_NOT_SUPPORT" CustomFreezeAmountNotSupport,
    "NOTIFY_URL_NOT_SUPPORT" NotifyUrlNotSupport, "ORDER_INDEPOTENT_FAILED"
    OrderIndepotentFailed, "TEMPLATE_INVALID" TemplateInvalid,
    "MERCHANT_AGREEMENT_CHECK_FAILED" MerchantAgreementCheckFailed,
    "FREEZE_AMOUNT_INVALID" FreezeAmountInvalid, "ORDER_HAS_CLOSED" OrderHasClosed,
    "SYSTEM_ERROR" SystemError, "NOT_SUPPORT_DYNAMIC_TEMPLATE" NotSupportDynamicTemplate,
    "REQUEST_ACCESS_ILLEGAL" RequestAccessIllegal, "ACQUIRE_USER_LOCK_FAIL"
    AcquireUserLockFail
);

impl record::CallRequest for PeZmgoPreorderCreate {}

impl record::Request for PeZmgoPreorderCreate {
    type Response = PeZmgoPreorderCreateResponse;
    type ErrorCode = PeZmgoPreorderCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.pe.zmgo.preorder.create",
        title: "芝麻GO签约预创单",
        file: "spec/zhima_credit/pe.zmgo.preorder.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/zhima/credit/pe/zmgo/preorder/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PE_ZMGO_PREORDER_CREATE,
        response: &PE_ZMGO_PREORDER_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    PeZmgoPreorderCreate, PE_ZMGO_PREORDER_CREATE, 0 alipay_open_id None, 1
    alipay_user_id None, 2 biz_time Default::default(), 3 custom_temp_conf None, 4
    expire_aisle_data None, 5 ext_template_conf None, 6 extend_params None, 7
    freeze_amount None, 8 isv_pid None, 9 out_request_no String::new(), 10 partner_id
    String::new(), 11 partner_user_identifier None, 12 pay_aisle_data None, 13
    sign_aisle_data None, 14 template_id String::new(), 15 timeout_express None
);

record::record!(
    PeZmgoPreorderCreateResponse, PE_ZMGO_PREORDER_CREATE_RESPONSE, 0 biz_type None, 1
    partner_id None, 2 preorder_no None
);

record::record!(
    ExtTemplateConf, EXT_TEMPLATE_CONF, 0 buyer_id None, 1 xxhm_info_id None
);

record::record!(
    PreOrderExtInfo, PRE_ORDER_EXT_INFO, 0 brand_id None, 1 brand_name None, 2 channel
    None, 3 order_feature None
);

static PE_ZMGO_PREORDER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoPreorderCreate",
    file: "spec/zhima_credit/pe.zmgo.preorder.create.yaml",
    rows: &[
        schema::Row::Text("alipay_open_id"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Limited(
            "biz_time",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime)),
            ],
        ),
        schema::Row::Text("custom_temp_conf"),
        schema::Row::Text("expire_aisle_data"),
        schema::Row::Plain(
            "ext_template_conf",
            schema::Kind::Record(&EXT_TEMPLATE_CONF),
        ),
        schema::Row::Plain("extend_params", schema::Kind::Record(&PRE_ORDER_EXT_INFO)),
        schema::Row::Limited(
            "freeze_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("isv_pid"),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "partner_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("partner_user_identifier"),
        schema::Row::Text("pay_aisle_data"),
        schema::Row::Text("sign_aisle_data"),
        schema::Row::Limited(
            "template_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("timeout_express"),
    ],
    rules: &[],
    lines: &[
        11, 16, 21, 25, 24, 27, 32, 37, 38, 39, 39, 40, 41, 41, 42, 42, 43, 48, 53, 58,
        62, 64,
    ],
};

static PE_ZMGO_PREORDER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoPreorderCreateResponse",
    file: "spec/zhima_credit/pe.zmgo.preorder.create.yaml",
    rows: &[
        schema::Row::Text("biz_type"),
        schema::Row::Text("partner_id"),
        schema::Row::Text("preorder_no"),
    ],
    rules: &[],
    lines: &[],
};

static EXT_TEMPLATE_CONF: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtTemplateConf",
    file: "spec/zhima_credit/pe.zmgo.preorder.create.yaml",
    rows: &[schema::Row::Text("buyer_id"), schema::Row::Text("xxhm_info_id")],
    rules: &[],
    lines: &[84, 85],
};

static PRE_ORDER_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PreOrderExtInfo",
    file: "spec/zhima_credit/pe.zmgo.preorder.create.yaml",
    rows: &[
        schema::Row::Text("brand_id"),
        schema::Row::Text("brand_name"),
        schema::Row::Text("channel"),
        schema::Row::Text("order_feature"),
    ],
    rules: &[],
    lines: &[94, 95, 96, 100],
};
