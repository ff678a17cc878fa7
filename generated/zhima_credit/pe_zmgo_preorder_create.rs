//! `zhima.credit.pe.zmgo.preorder.create` · 芝麻GO签约预创单
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/zhima/credit/pe/zmgo/preorder/create`. Described in
//! `spec/zhima_credit/pe.zmgo.preorder.create.yaml`.

use crate::{record, schema};

static PE_ZMGO_PREORDER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoPreorderCreate",
    file: "spec/zhima_credit/pe.zmgo.preorder.create.yaml",
    fields: &[
        schema::FieldDef::text("alipay_open_id", 9),
        schema::FieldDef::text("alipay_user_id", 10),
        schema::FieldDef::text("biz_time", 11),
        schema::FieldDef::text("custom_temp_conf", 12),
        schema::FieldDef::text("expire_aisle_data", 13),
        schema::FieldDef::new(
            "ext_template_conf",
            schema::Kind::Record(&EXT_TEMPLATE_CONF),
            14,
        ),
        schema::FieldDef::new(
            "extend_params",
            schema::Kind::Record(&PRE_ORDER_EXT_INFO),
            15,
        ),
        schema::FieldDef::text("freeze_amount", 16),
        schema::FieldDef::text("isv_pid", 17),
        schema::FieldDef::text("out_request_no", 18),
        schema::FieldDef::text("partner_id", 19),
        schema::FieldDef::text("partner_user_identifier", 20),
        schema::FieldDef::text("pay_aisle_data", 21),
        schema::FieldDef::text("sign_aisle_data", 22),
        schema::FieldDef::text("template_id", 23),
        schema::FieldDef::text("timeout_express", 24),
    ],
    rules: &[],
};

static PE_ZMGO_PREORDER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoPreorderCreateResponse",
    file: "spec/zhima_credit/pe.zmgo.preorder.create.yaml",
    fields: &[
        schema::FieldDef::text("biz_type", 27),
        schema::FieldDef::text("partner_id", 28),
        schema::FieldDef::text("preorder_no", 29),
    ],
    rules: &[],
};

static EXT_TEMPLATE_CONF: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtTemplateConf",
    file: "spec/zhima_credit/pe.zmgo.preorder.create.yaml",
    fields: &[
        schema::FieldDef::text("buyer_id", 34),
        schema::FieldDef::text("xxhm_info_id", 35),
    ],
    rules: &[],
};

static PRE_ORDER_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PreOrderExtInfo",
    file: "spec/zhima_credit/pe.zmgo.preorder.create.yaml",
    fields: &[
        schema::FieldDef::text("brand_id", 39),
        schema::FieldDef::text("brand_name", 40),
        schema::FieldDef::text("channel", 41),
        schema::FieldDef::text("order_feature", 42),
    ],
    rules: &[],
};

/// A request of `zhima.credit.pe.zmgo.preorder.create` (芝麻GO签约预创单).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/zhima/credit/pe/zmgo/preorder/create`. Described in
/// `spec/zhima_credit/pe.zmgo.preorder.create.yaml`.
/// Answered by [`PeZmgoPreorderCreateResponse`], or by an error with a [`PeZmgoPreorderCreateErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.preorder.create")]
#[doc(alias = "芝麻GO签约预创单")]
#[must_use]
#[non_exhaustive]
pub struct PeZmgoPreorderCreate {
    /// On the wire `alipay_open_id`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:9`.
    pub alipay_open_id: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:10`.
    pub alipay_user_id: Option<String>,
    /// On the wire `biz_time`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:11`.
    pub biz_time: Option<String>,
    /// On the wire `custom_temp_conf`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:12`.
    pub custom_temp_conf: Option<String>,
    /// On the wire `expire_aisle_data`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:13`.
    pub expire_aisle_data: Option<String>,
    /// On the wire `ext_template_conf`, a record of the kind `ExtTemplateConf`. Source:
    /// `spec/zhima_credit/pe.zmgo.preorder.create.yaml:14`.
    pub ext_template_conf: Option<ExtTemplateConf>,
    /// On the wire `extend_params`, a record of the kind `PreOrderExtInfo`. Source:
    /// `spec/zhima_credit/pe.zmgo.preorder.create.yaml:15`.
    pub extend_params: Option<PreOrderExtInfo>,
    /// On the wire `freeze_amount`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:16`.
    pub freeze_amount: Option<String>,
    /// On the wire `isv_pid`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:17`.
    pub isv_pid: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:18`.
    pub out_request_no: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:19`.
    pub partner_id: Option<String>,
    /// On the wire `partner_user_identifier`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:20`.
    pub partner_user_identifier: Option<String>,
    /// On the wire `pay_aisle_data`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:21`.
    pub pay_aisle_data: Option<String>,
    /// On the wire `sign_aisle_data`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:22`.
    pub sign_aisle_data: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:23`.
    pub template_id: Option<String>,
    /// On the wire `timeout_express`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:24`.
    pub timeout_express: Option<String>,
}

impl PeZmgoPreorderCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            alipay_open_id: None,
            alipay_user_id: None,
            biz_time: None,
            custom_temp_conf: None,
            expire_aisle_data: None,
            ext_template_conf: None,
            extend_params: None,
            freeze_amount: None,
            isv_pid: None,
            out_request_no: None,
            partner_id: None,
            partner_user_identifier: None,
            pay_aisle_data: None,
            sign_aisle_data: None,
            template_id: None,
            timeout_express: None,
        }
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
    pub fn biz_time(mut self, biz_time: impl Into<String>) -> Self {
        self.biz_time = Some(biz_time.into());
        self
    }

    /// Sets [`custom_temp_conf`](Self::custom_temp_conf).
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
    pub fn freeze_amount(mut self, freeze_amount: impl Into<String>) -> Self {
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
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
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
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }
}

impl record::Record for PeZmgoPreorderCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_PREORDER_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_open_id),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.biz_time),
            3 => Some(&self.custom_temp_conf),
            4 => Some(&self.expire_aisle_data),
            5 => Some(&self.ext_template_conf),
            6 => Some(&self.extend_params),
            7 => Some(&self.freeze_amount),
            8 => Some(&self.isv_pid),
            9 => Some(&self.out_request_no),
            10 => Some(&self.partner_id),
            11 => Some(&self.partner_user_identifier),
            12 => Some(&self.pay_aisle_data),
            13 => Some(&self.sign_aisle_data),
            14 => Some(&self.template_id),
            15 => Some(&self.timeout_express),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_open_id),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.biz_time),
            3 => Some(&mut self.custom_temp_conf),
            4 => Some(&mut self.expire_aisle_data),
            5 => Some(&mut self.ext_template_conf),
            6 => Some(&mut self.extend_params),
            7 => Some(&mut self.freeze_amount),
            8 => Some(&mut self.isv_pid),
            9 => Some(&mut self.out_request_no),
            10 => Some(&mut self.partner_id),
            11 => Some(&mut self.partner_user_identifier),
            12 => Some(&mut self.pay_aisle_data),
            13 => Some(&mut self.sign_aisle_data),
            14 => Some(&mut self.template_id),
            15 => Some(&mut self.timeout_express),
            _ => None,
        }
    }
}

impl Default for PeZmgoPreorderCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PeZmgoPreorderCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoPreorderCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoPreorderCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.credit.pe.zmgo.preorder.create` (芝麻GO签约预创单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PeZmgoPreorderCreateResponse {
    /// On the wire `biz_type`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:27`.
    pub biz_type: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:28`.
    pub partner_id: Option<String>,
    /// On the wire `preorder_no`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:29`.
    pub preorder_no: Option<String>,
}

impl record::Record for PeZmgoPreorderCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_PREORDER_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_type),
            1 => Some(&self.partner_id),
            2 => Some(&self.preorder_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_type),
            1 => Some(&mut self.partner_id),
            2 => Some(&mut self.preorder_no),
            _ => None,
        }
    }
}

impl Default for PeZmgoPreorderCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_type: None,
            partner_id: None,
            preorder_no: None,
        }
    }
}

impl Clone for PeZmgoPreorderCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoPreorderCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoPreorderCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ExtTemplateConf`.
///
/// Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:32`.
#[must_use]
#[non_exhaustive]
pub struct ExtTemplateConf {
    /// On the wire `buyer_id`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:34`.
    pub buyer_id: Option<String>,
    /// On the wire `xxhm_info_id`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:35`.
    pub xxhm_info_id: Option<String>,
}

impl ExtTemplateConf {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            buyer_id: None,
            xxhm_info_id: None,
        }
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

impl record::Record for ExtTemplateConf {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXT_TEMPLATE_CONF
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.buyer_id),
            1 => Some(&self.xxhm_info_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.buyer_id),
            1 => Some(&mut self.xxhm_info_id),
            _ => None,
        }
    }
}

impl Default for ExtTemplateConf {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExtTemplateConf {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExtTemplateConf {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExtTemplateConf {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PreOrderExtInfo`.
///
/// Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:37`.
#[must_use]
#[non_exhaustive]
pub struct PreOrderExtInfo {
    /// On the wire `brand_id`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:39`.
    pub brand_id: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:40`.
    pub brand_name: Option<String>,
    /// On the wire `channel`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:41`.
    pub channel: Option<String>,
    /// On the wire `order_feature`, a text. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:42`.
    pub order_feature: Option<String>,
}

impl PreOrderExtInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            brand_id: None,
            brand_name: None,
            channel: None,
            order_feature: None,
        }
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

impl record::Record for PreOrderExtInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRE_ORDER_EXT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand_id),
            1 => Some(&self.brand_name),
            2 => Some(&self.channel),
            3 => Some(&self.order_feature),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand_id),
            1 => Some(&mut self.brand_name),
            2 => Some(&mut self.channel),
            3 => Some(&mut self.order_feature),
            _ => None,
        }
    }
}

impl Default for PreOrderExtInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PreOrderExtInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PreOrderExtInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PreOrderExtInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.pe.zmgo.preorder.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeZmgoPreorderCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:45`.
    InvalidParameter,
    /// On the wire `CUSTOM_FREEZE_AMOUNT_NOT_SUPPORT`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:46`.
    CustomFreezeAmountNotSupport,
    /// On the wire `NOTIFY_URL_NOT_SUPPORT`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:47`.
    NotifyUrlNotSupport,
    /// On the wire `ORDER_INDEPOTENT_FAILED`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:48`.
    OrderIndepotentFailed,
    /// On the wire `TEMPLATE_INVALID`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:49`.
    TemplateInvalid,
    /// On the wire `MERCHANT_AGREEMENT_CHECK_FAILED`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:50`.
    MerchantAgreementCheckFailed,
    /// On the wire `FREEZE_AMOUNT_INVALID`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:51`.
    FreezeAmountInvalid,
    /// On the wire `ORDER_HAS_CLOSED`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:52`.
    OrderHasClosed,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_credit/pe.zmgo.preorder.create.yaml:53`.
    SystemError,
    /// On the wire `NOT_SUPPORT_DYNAMIC_TEMPLATE`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:54`.
    NotSupportDynamicTemplate,
    /// On the wire `REQUEST_ACCESS_ILLEGAL`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:55`.
    RequestAccessIllegal,
    /// On the wire `ACQUIRE_USER_LOCK_FAIL`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:56`.
    AcquireUserLockFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PeZmgoPreorderCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("CUSTOM_FREEZE_AMOUNT_NOT_SUPPORT", Self::CustomFreezeAmountNotSupport),
        ("NOTIFY_URL_NOT_SUPPORT", Self::NotifyUrlNotSupport),
        ("ORDER_INDEPOTENT_FAILED", Self::OrderIndepotentFailed),
        ("TEMPLATE_INVALID", Self::TemplateInvalid),
        ("MERCHANT_AGREEMENT_CHECK_FAILED", Self::MerchantAgreementCheckFailed),
        ("FREEZE_AMOUNT_INVALID", Self::FreezeAmountInvalid),
        ("ORDER_HAS_CLOSED", Self::OrderHasClosed),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NOT_SUPPORT_DYNAMIC_TEMPLATE", Self::NotSupportDynamicTemplate),
        ("REQUEST_ACCESS_ILLEGAL", Self::RequestAccessIllegal),
        ("ACQUIRE_USER_LOCK_FAIL", Self::AcquireUserLockFail),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PeZmgoPreorderCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
