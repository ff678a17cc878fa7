//! `zhima.credit.pe.zmgo.preorder.create` · 芝麻GO签约预创单
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/zhima/credit/pe/zmgo/preorder/create`. Described in
//! `spec/zhima_credit/pe.zmgo.preorder.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/zhima_credit/pe.zmgo.preorder.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "zhima.credit.pe.zmgo.preorder.create",
    title: "芝麻GO签约预创单",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "CUSTOM_FREEZE_AMOUNT_NOT_SUPPORT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "NOTIFY_URL_NOT_SUPPORT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "ORDER_INDEPOTENT_FAILED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "TEMPLATE_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
        schema::ErrorDef {
            code: "MERCHANT_AGREEMENT_CHECK_FAILED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
        schema::ErrorDef {
            code: "FREEZE_AMOUNT_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "ORDER_HAS_CLOSED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 53,
        },
        schema::ErrorDef {
            code: "NOT_SUPPORT_DYNAMIC_TEMPLATE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 54,
        },
        schema::ErrorDef {
            code: "REQUEST_ACCESS_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 55,
        },
        schema::ErrorDef {
            code: "ACQUIRE_USER_LOCK_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
    ],
};

static PE_ZMGO_PREORDER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoPreorderCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "alipay_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "alipay_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "biz_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "custom_temp_conf",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "expire_aisle_data",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "ext_template_conf",
            kind: schema::Kind::Record(&EXT_TEMPLATE_CONF),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "extend_params",
            kind: schema::Kind::Record(&PRE_ORDER_EXT_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "freeze_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "isv_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "partner_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "partner_user_identifier",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "pay_aisle_data",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "sign_aisle_data",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "timeout_express",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

static PE_ZMGO_PREORDER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoPreorderCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "partner_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "preorder_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

static EXT_TEMPLATE_CONF: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtTemplateConf",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "buyer_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "xxhm_info_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
    ],
    rules: &[],
};

static PRE_ORDER_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PreOrderExtInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "brand_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "brand_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "order_feature",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct PeZmgoPreorderCreate {
    /// The field `alipay_open_id`: a text.
    ///
    /// On the wire `alipay_open_id`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:9`.
    pub alipay_open_id: Option<String>,
    /// The field `alipay_user_id`: a text.
    ///
    /// On the wire `alipay_user_id`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:10`.
    pub alipay_user_id: Option<String>,
    /// The field `biz_time`: a text.
    ///
    /// On the wire `biz_time`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:11`.
    pub biz_time: Option<String>,
    /// The field `custom_temp_conf`: a text.
    ///
    /// On the wire `custom_temp_conf`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:12`.
    pub custom_temp_conf: Option<String>,
    /// The field `expire_aisle_data`: a text.
    ///
    /// On the wire `expire_aisle_data`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:13`.
    pub expire_aisle_data: Option<String>,
    /// The field `ext_template_conf`: a record of the kind `ExtTemplateConf`.
    ///
    /// On the wire `ext_template_conf`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:14`.
    pub ext_template_conf: Option<ExtTemplateConf>,
    /// The field `extend_params`: a record of the kind `PreOrderExtInfo`.
    ///
    /// On the wire `extend_params`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:15`.
    pub extend_params: Option<PreOrderExtInfo>,
    /// The field `freeze_amount`: a text.
    ///
    /// On the wire `freeze_amount`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:16`.
    pub freeze_amount: Option<String>,
    /// The field `isv_pid`: a text.
    ///
    /// On the wire `isv_pid`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:17`.
    pub isv_pid: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:18`.
    pub out_request_no: Option<String>,
    /// The field `partner_id`: a text.
    ///
    /// On the wire `partner_id`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:19`.
    pub partner_id: Option<String>,
    /// The field `partner_user_identifier`: a text.
    ///
    /// On the wire `partner_user_identifier`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:20`.
    pub partner_user_identifier: Option<String>,
    /// The field `pay_aisle_data`: a text.
    ///
    /// On the wire `pay_aisle_data`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:21`.
    pub pay_aisle_data: Option<String>,
    /// The field `sign_aisle_data`: a text.
    ///
    /// On the wire `sign_aisle_data`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:22`.
    pub sign_aisle_data: Option<String>,
    /// The field `template_id`: a text.
    ///
    /// On the wire `template_id`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:23`.
    pub template_id: Option<String>,
    /// The field `timeout_express`: a text.
    ///
    /// On the wire `timeout_express`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:24`.
    pub timeout_express: Option<String>,
}

impl PeZmgoPreorderCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_open_id`](Self::alipay_open_id).
    #[inline]
    #[must_use]
    pub fn alipay_open_id(mut self, alipay_open_id: impl Into<String>) -> Self {
        self.alipay_open_id = Some(alipay_open_id.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    #[must_use]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`biz_time`](Self::biz_time).
    #[inline]
    #[must_use]
    pub fn biz_time(mut self, biz_time: impl Into<String>) -> Self {
        self.biz_time = Some(biz_time.into());
        self
    }

    /// Sets [`custom_temp_conf`](Self::custom_temp_conf).
    #[inline]
    #[must_use]
    pub fn custom_temp_conf(mut self, custom_temp_conf: impl Into<String>) -> Self {
        self.custom_temp_conf = Some(custom_temp_conf.into());
        self
    }

    /// Sets [`expire_aisle_data`](Self::expire_aisle_data).
    #[inline]
    #[must_use]
    pub fn expire_aisle_data(mut self, expire_aisle_data: impl Into<String>) -> Self {
        self.expire_aisle_data = Some(expire_aisle_data.into());
        self
    }

    /// Sets [`ext_template_conf`](Self::ext_template_conf).
    #[inline]
    #[must_use]
    pub fn ext_template_conf(mut self, ext_template_conf: ExtTemplateConf) -> Self {
        self.ext_template_conf = Some(ext_template_conf);
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    #[must_use]
    pub fn extend_params(mut self, extend_params: PreOrderExtInfo) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`freeze_amount`](Self::freeze_amount).
    #[inline]
    #[must_use]
    pub fn freeze_amount(mut self, freeze_amount: impl Into<String>) -> Self {
        self.freeze_amount = Some(freeze_amount.into());
        self
    }

    /// Sets [`isv_pid`](Self::isv_pid).
    #[inline]
    #[must_use]
    pub fn isv_pid(mut self, isv_pid: impl Into<String>) -> Self {
        self.isv_pid = Some(isv_pid.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    #[must_use]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`partner_user_identifier`](Self::partner_user_identifier).
    #[inline]
    #[must_use]
    pub fn partner_user_identifier(
        mut self,
        partner_user_identifier: impl Into<String>,
    ) -> Self {
        self.partner_user_identifier = Some(partner_user_identifier.into());
        self
    }

    /// Sets [`pay_aisle_data`](Self::pay_aisle_data).
    #[inline]
    #[must_use]
    pub fn pay_aisle_data(mut self, pay_aisle_data: impl Into<String>) -> Self {
        self.pay_aisle_data = Some(pay_aisle_data.into());
        self
    }

    /// Sets [`sign_aisle_data`](Self::sign_aisle_data).
    #[inline]
    #[must_use]
    pub fn sign_aisle_data(mut self, sign_aisle_data: impl Into<String>) -> Self {
        self.sign_aisle_data = Some(sign_aisle_data.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `zhima.credit.pe.zmgo.preorder.create` (芝麻GO签约预创单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct PeZmgoPreorderCreateResponse {
    /// The field `biz_type`: a text.
    ///
    /// On the wire `biz_type`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:27`.
    pub biz_type: Option<String>,
    /// The field `partner_id`: a text.
    ///
    /// On the wire `partner_id`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:28`.
    pub partner_id: Option<String>,
    /// The field `preorder_no`: a text.
    ///
    /// On the wire `preorder_no`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:29`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct ExtTemplateConf {
    /// The field `buyer_id`: a text.
    ///
    /// On the wire `buyer_id`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:34`.
    pub buyer_id: Option<String>,
    /// The field `xxhm_info_id`: a text.
    ///
    /// On the wire `xxhm_info_id`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:35`.
    pub xxhm_info_id: Option<String>,
}

impl ExtTemplateConf {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[inline]
    #[must_use]
    pub fn buyer_id(mut self, buyer_id: impl Into<String>) -> Self {
        self.buyer_id = Some(buyer_id.into());
        self
    }

    /// Sets [`xxhm_info_id`](Self::xxhm_info_id).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct PreOrderExtInfo {
    /// The field `brand_id`: a text.
    ///
    /// On the wire `brand_id`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:39`.
    pub brand_id: Option<String>,
    /// The field `brand_name`: a text.
    ///
    /// On the wire `brand_name`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:40`.
    pub brand_name: Option<String>,
    /// The field `channel`: a text.
    ///
    /// On the wire `channel`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:41`.
    pub channel: Option<String>,
    /// The field `order_feature`: a text.
    ///
    /// On the wire `order_feature`. Source: `spec/zhima_credit/pe.zmgo.preorder.create.yaml:42`.
    pub order_feature: Option<String>,
}

impl PreOrderExtInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`brand_id`](Self::brand_id).
    #[inline]
    #[must_use]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    #[must_use]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    #[must_use]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets [`order_feature`](Self::order_feature).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
