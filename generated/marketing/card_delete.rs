//! `alipay.marketing.card.delete` · 会员卡删卡
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/marketing/card/delete`. Described in
//! `spec/marketing/card.delete.yaml`.

use crate::{record, schema};

static CARD_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardDelete",
    file: "spec/marketing/card.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_serial_no", 9)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("target_card_no", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("target_card_no_type", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("reason_code", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ext_info", 13)
        },
    ],
    rules: &[],
};

static CARD_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardDeleteResponse",
    file: "spec/marketing/card.delete.yaml",
    fields: &[schema::FieldDef::text("biz_serial_no", 16)],
    rules: &[],
};

/// A request of `alipay.marketing.card.delete` (会员卡删卡).
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/marketing/card/delete`. Described in
/// `spec/marketing/card.delete.yaml`.
/// Answered by [`CardDeleteResponse`], or by an error with a [`CardDeleteErrorCode`].
#[doc(alias = "alipay.marketing.card.delete")]
#[doc(alias = "会员卡删卡")]
#[must_use]
#[non_exhaustive]
pub struct CardDelete {
    /// On the wire `out_serial_no`, a text. Source: `spec/marketing/card.delete.yaml:9`.
    pub out_serial_no: Option<String>,
    /// On the wire `target_card_no`, a text. Source: `spec/marketing/card.delete.yaml:10`.
    pub target_card_no: Option<String>,
    /// On the wire `target_card_no_type`, a text. Source: `spec/marketing/card.delete.yaml:11`.
    pub target_card_no_type: Option<String>,
    /// On the wire `reason_code`, a text. Source: `spec/marketing/card.delete.yaml:12`.
    pub reason_code: Option<String>,
    /// On the wire `ext_info`, a text. Source: `spec/marketing/card.delete.yaml:13`.
    pub ext_info: Option<String>,
}

impl CardDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_serial_no: None,
            target_card_no: None,
            target_card_no_type: None,
            reason_code: None,
            ext_info: None,
        }
    }

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = Some(out_serial_no.into());
        self
    }

    /// Sets [`target_card_no`](Self::target_card_no).
    #[inline]
    pub fn target_card_no(mut self, target_card_no: impl Into<String>) -> Self {
        self.target_card_no = Some(target_card_no.into());
        self
    }

    /// Sets [`target_card_no_type`](Self::target_card_no_type).
    #[inline]
    pub fn target_card_no_type(
        mut self,
        target_card_no_type: impl Into<String>,
    ) -> Self {
        self.target_card_no_type = Some(target_card_no_type.into());
        self
    }

    /// Sets [`reason_code`](Self::reason_code).
    #[inline]
    pub fn reason_code(mut self, reason_code: impl Into<String>) -> Self {
        self.reason_code = Some(reason_code.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }
}

impl record::Record for CardDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_serial_no),
            1 => Some(&self.target_card_no),
            2 => Some(&self.target_card_no_type),
            3 => Some(&self.reason_code),
            4 => Some(&self.ext_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_serial_no),
            1 => Some(&mut self.target_card_no),
            2 => Some(&mut self.target_card_no_type),
            3 => Some(&mut self.reason_code),
            4 => Some(&mut self.ext_info),
            _ => None,
        }
    }
}

impl Default for CardDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CardDelete {}

impl record::Request for CardDelete {
    type Response = CardDeleteResponse;
    type ErrorCode = CardDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.delete",
        title: "会员卡删卡",
        file: "spec/marketing/card.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/marketing/card/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_DELETE,
        response: &CARD_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.card.delete` (会员卡删卡).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CardDeleteResponse {
    /// On the wire `biz_serial_no`, a text. Source: `spec/marketing/card.delete.yaml:16`.
    pub biz_serial_no: Option<String>,
}

impl record::Record for CardDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_DELETE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_serial_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_serial_no),
            _ => None,
        }
    }
}

impl Default for CardDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self { biz_serial_no: None }
    }
}

impl Clone for CardDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.card.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardDeleteErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.delete.yaml:19`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/card.delete.yaml:20`.
    SystemError,
    /// On the wire `CARD_NOT_EXIT`. Source: `spec/marketing/card.delete.yaml:21`.
    CardNotExit,
    /// On the wire `NO_CARD_TYPE`. Source: `spec/marketing/card.delete.yaml:22`.
    NoCardType,
    /// On the wire `CARD_IS_DELETED_ALREADY`. Source: `spec/marketing/card.delete.yaml:23`.
    CardIsDeletedAlready,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CardDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("CARD_NOT_EXIT", Self::CardNotExit),
        ("NO_CARD_TYPE", Self::NoCardType),
        ("CARD_IS_DELETED_ALREADY", Self::CardIsDeletedAlready),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CardDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
