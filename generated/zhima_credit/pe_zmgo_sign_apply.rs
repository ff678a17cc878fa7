//! `zhima.credit.pe.zmgo.sign.apply` · 芝麻GO页面签约接口
//!
//! Sign a user up for Zhima GO on a page.
//!
//! Offered on the gateway (V2) through the platform's app, which takes an order string. Described in
//! `spec/zhima_credit/pe.zmgo.sign.apply.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.pe.zmgo.sign.apply` (芝麻GO页面签约接口).
///
/// Sign a user up for Zhima GO on a page.
///
/// ```
/// use alipay::zhima_credit::PeZmgoSignApply;
///
/// let request = PeZmgoSignApply::new()
///     .partner_id("2088000000000001")
///     .template_id("20170322000000000068101000300041");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`freeze_amount`](Self::freeze_amount) | an amount in yuan |
/// | [`out_request_no`](Self::out_request_no) | required in some cases |
/// | [`partner_id`](Self::partner_id) | required |
/// | [`preorder_no`](Self::preorder_no) | required in some cases |
/// | [`template_id`](Self::template_id) | required |
///
/// Offered on the gateway (V2) through the platform's app, which takes an order string. Described in
/// `spec/zhima_credit/pe.zmgo.sign.apply.yaml`.
/// Returns [`PeZmgoSignApplyResponse`], or an error with a [`PeZmgoSignApplyErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.sign.apply")]
#[doc(alias = "芝麻GO页面签约接口")]
#[doc(alias = "签约")]
#[doc(alias = "芝麻")]
#[must_use]
#[non_exhaustive]
pub struct PeZmgoSignApply {
    /// Open id that must match the current Alipay user; special needs only.
    ///
    /// 支付宝的用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub alipay_open_id: Option<String>,
    /// User id that must match the current Alipay user; special needs only.
    ///
    /// 支付宝的用户id. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// External channel.
    ///
    /// 外部渠道标识.
    pub channel: Option<String>,
    /// Extended fields.
    ///
    /// 扩展字段.
    pub extend_params: Option<SignExtendInfo>,
    /// Custom amount to freeze, in yuan; open to some merchants on request.
    ///
    /// 自定义冻结金额; an amount of money as a decimal number. Example: `1000.00`.
    pub freeze_amount: Option<record::Amount>,
    /// External request number.
    ///
    /// 外部请求号; required in some cases. Example: `8077735255938032`.
    pub out_request_no: Option<String>,
    /// Merchant id.
    ///
    /// 商户ID; required. Example: `2088000000000001`.
    pub partner_id: String,
    /// Pre-created order number of Zhima GO.
    ///
    /// 芝麻GO预创单号; required in some cases. Example: `ZMGO_ASO2019071000020903940000062019`.
    pub preorder_no: Option<String>,
    /// Template id.
    ///
    /// 模版ID; required. Example: `20170322000000000068101000300041`.
    pub template_id: String,
    /// Time to finish, 1m to 15d, whole numbers in `m`, `h` or `d`.
    ///
    /// Defaults to `1h`. Example: `2d`.
    pub timeout_express: Option<String>,
}

impl PeZmgoSignApply {
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

    /// Sets [`channel`](Self::channel).
    #[inline]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: SignExtendInfo) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`freeze_amount`](Self::freeze_amount).
    #[inline]
    pub fn freeze_amount(mut self, freeze_amount: impl Into<record::Amount>) -> Self {
        self.freeze_amount = Some(freeze_amount.into());
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
        self.partner_id = partner_id.into();
        self
    }

    /// Sets [`preorder_no`](Self::preorder_no).
    #[inline]
    pub fn preorder_no(mut self, preorder_no: impl Into<String>) -> Self {
        self.preorder_no = Some(preorder_no.into());
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

/// The response of `zhima.credit.pe.zmgo.sign.apply` (芝麻GO页面签约接口).
#[non_exhaustive]
pub struct PeZmgoSignApplyResponse {
    /// Signed business data.
    ///
    /// 签名后的业务数据; `orderStr` on the wire.
    pub order_str: Option<String>,
}

/// Extended fields of a Zhima GO sign-up.
#[must_use]
#[non_exhaustive]
pub struct SignExtendInfo {
    /// Merchant id of the ISV.
    ///
    /// Example: `2088000000000001`.
    pub isv_pid: Option<String>,
    /// Scene.
    ///
    /// 场景.
    pub scene: Option<String>,
}

impl SignExtendInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`isv_pid`](Self::isv_pid).
    #[inline]
    pub fn isv_pid(mut self, isv_pid: impl Into<String>) -> Self {
        self.isv_pid = Some(isv_pid.into());
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }
}

/// The error codes of `zhima.credit.pe.zmgo.sign.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PeZmgoSignApplyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PeZmgoSignApplyErrorCode);

impl record::AppRequest for PeZmgoSignApply {}

impl record::Request for PeZmgoSignApply {
    type Response = PeZmgoSignApplyResponse;
    type ErrorCode = PeZmgoSignApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.pe.zmgo.sign.apply",
        title: "芝麻GO页面签约接口",
        file: "spec/zhima_credit/pe.zmgo.sign.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &PE_ZMGO_SIGN_APPLY,
        response: &PE_ZMGO_SIGN_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    PeZmgoSignApply, PE_ZMGO_SIGN_APPLY, 0 alipay_open_id None, 1 alipay_user_id None, 2
    channel None, 3 extend_params None, 4 freeze_amount None, 5 out_request_no None, 6
    partner_id String::new(), 7 preorder_no None, 8 template_id String::new(), 9
    timeout_express None
);

record::record!(PeZmgoSignApplyResponse, PE_ZMGO_SIGN_APPLY_RESPONSE, 0 order_str None);

record::record!(SignExtendInfo, SIGN_EXTEND_INFO, 0 isv_pid None, 1 scene None);

static PE_ZMGO_SIGN_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoSignApply",
    file: "spec/zhima_credit/pe.zmgo.sign.apply.yaml",
    rows: &[
        schema::Row::Text("alipay_open_id"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("channel"),
        schema::Row::Plain("extend_params", schema::Kind::Record(&SIGN_EXTEND_INFO)),
        schema::Row::Limited(
            "freeze_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("out_request_no"),
        schema::Row::Limited(
            "partner_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("preorder_no"),
        schema::Row::Limited(
            "template_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("timeout_express"),
    ],
    rules: &[],
    lines: &[10, 15, 20, 21, 22, 25, 27, 33, 33, 34, 40, 44, 46],
};

static PE_ZMGO_SIGN_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoSignApplyResponse",
    file: "spec/zhima_credit/pe.zmgo.sign.apply.yaml",
    rows: &[schema::Row::Text("orderStr")],
    rules: &[],
    lines: &[],
};

static SIGN_EXTEND_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignExtendInfo",
    file: "spec/zhima_credit/pe.zmgo.sign.apply.yaml",
    rows: &[schema::Row::Text("isv_pid"), schema::Row::Text("scene")],
    rules: &[],
    lines: &[59, 60],
};
