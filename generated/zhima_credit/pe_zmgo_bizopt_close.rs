//! `zhima.credit.pe.zmgo.bizopt.close` · 芝麻GO签约关单
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/bizopt/close`. Described in
//! `spec/zhima_credit/pe.zmgo.bizopt.close.yaml`.

use crate::{record, schema};

static PE_ZMGO_BIZOPT_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoBizoptClose",
    file: "spec/zhima_credit/pe.zmgo.bizopt.close.yaml",
    fields: &[
        schema::FieldDef::text("alipay_user_id", 9),
        schema::FieldDef::text("open_id", 10),
        schema::FieldDef::text("out_request_no", 11),
        schema::FieldDef::text("partner_id", 12),
        schema::FieldDef::text("template_id", 13),
    ],
    rules: &[],
};

static PE_ZMGO_BIZOPT_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoBizoptCloseResponse",
    file: "spec/zhima_credit/pe.zmgo.bizopt.close.yaml",
    fields: &[
        schema::FieldDef::text("biz_opt_no", 16),
        schema::FieldDef::text("open_id", 17),
        schema::FieldDef::text("out_request_no", 18),
        schema::FieldDef::text("partner_id", 19),
        schema::FieldDef::text("user_id", 20),
    ],
    rules: &[],
};

/// A request of `zhima.credit.pe.zmgo.bizopt.close` (芝麻GO签约关单).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/bizopt/close`. Described in
/// `spec/zhima_credit/pe.zmgo.bizopt.close.yaml`.
/// Answered by [`PeZmgoBizoptCloseResponse`], or by an error with a [`PeZmgoBizoptCloseErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.bizopt.close")]
#[doc(alias = "芝麻GO签约关单")]
#[must_use]
#[non_exhaustive]
pub struct PeZmgoBizoptClose {
    /// On the wire `alipay_user_id`, a text. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:9`.
    pub alipay_user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:10`.
    pub open_id: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:11`.
    pub out_request_no: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:12`.
    pub partner_id: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:13`.
    pub template_id: Option<String>,
}

impl PeZmgoBizoptClose {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            alipay_user_id: None,
            open_id: None,
            out_request_no: None,
            partner_id: None,
            template_id: None,
        }
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
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

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

impl record::Record for PeZmgoBizoptClose {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_BIZOPT_CLOSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_user_id),
            1 => Some(&self.open_id),
            2 => Some(&self.out_request_no),
            3 => Some(&self.partner_id),
            4 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_user_id),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.out_request_no),
            3 => Some(&mut self.partner_id),
            4 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Default for PeZmgoBizoptClose {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PeZmgoBizoptClose {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoBizoptClose {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoBizoptClose {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PeZmgoBizoptClose {}

impl record::Request for PeZmgoBizoptClose {
    type Response = PeZmgoBizoptCloseResponse;
    type ErrorCode = PeZmgoBizoptCloseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.pe.zmgo.bizopt.close",
        title: "芝麻GO签约关单",
        file: "spec/zhima_credit/pe.zmgo.bizopt.close.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/credit/pe/zmgo/bizopt/close",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PE_ZMGO_BIZOPT_CLOSE,
        response: &PE_ZMGO_BIZOPT_CLOSE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.credit.pe.zmgo.bizopt.close` (芝麻GO签约关单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PeZmgoBizoptCloseResponse {
    /// On the wire `biz_opt_no`, a text. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:16`.
    pub biz_opt_no: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:17`.
    pub open_id: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:18`.
    pub out_request_no: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:19`.
    pub partner_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:20`.
    pub user_id: Option<String>,
}

impl record::Record for PeZmgoBizoptCloseResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_BIZOPT_CLOSE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_opt_no),
            1 => Some(&self.open_id),
            2 => Some(&self.out_request_no),
            3 => Some(&self.partner_id),
            4 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_opt_no),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.out_request_no),
            3 => Some(&mut self.partner_id),
            4 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for PeZmgoBizoptCloseResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_opt_no: None,
            open_id: None,
            out_request_no: None,
            partner_id: None,
            user_id: None,
        }
    }
}

impl Clone for PeZmgoBizoptCloseResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoBizoptCloseResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoBizoptCloseResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.pe.zmgo.bizopt.close`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeZmgoBizoptCloseErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:23`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:24`.
    SystemError,
    /// On the wire `BIZ_OPT_STATUS_CHECK_FAILURE`. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:25`.
    BizOptStatusCheckFailure,
    /// On the wire `BIZ_OPT_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:26`.
    BizOptNotExist,
    /// On the wire `BIZ_OPT_ERROR`. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:27`.
    BizOptError,
    /// On the wire `ZMGO_BIZ_OPT_NULL`. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:28`.
    ZmgoBizOptNull,
    /// On the wire `BIZ_OPT_UPDATE_FAILURE`. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:29`.
    BizOptUpdateFailure,
    /// On the wire `REQUEST_ACCESS_ILLEGAL`. Source: `spec/zhima_credit/pe.zmgo.bizopt.close.yaml:30`.
    RequestAccessIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PeZmgoBizoptCloseErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_OPT_STATUS_CHECK_FAILURE", Self::BizOptStatusCheckFailure),
        ("BIZ_OPT_NOT_EXIST", Self::BizOptNotExist),
        ("BIZ_OPT_ERROR", Self::BizOptError),
        ("ZMGO_BIZ_OPT_NULL", Self::ZmgoBizOptNull),
        ("BIZ_OPT_UPDATE_FAILURE", Self::BizOptUpdateFailure),
        ("REQUEST_ACCESS_ILLEGAL", Self::RequestAccessIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PeZmgoBizoptCloseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
