//! `alipay.marketing.card.query` · 会员卡查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/query`. Described in
//! `spec/marketing/card.query.yaml`.

use crate::{record, schema};

static CARD_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardQuery",
    file: "spec/marketing/card.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "card_user_info",
            schema::Kind::Record(&super::types::CARD_USER_INFO),
            9,
        ),
        schema::FieldDef::text("ext_info", 10),
        schema::FieldDef::text("target_card_no", 11),
        schema::FieldDef::text("target_card_no_type", 12),
        schema::FieldDef::text("template_id", 13),
    ],
    rules: &[],
};

static CARD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardQueryResponse",
    file: "spec/marketing/card.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "card_info",
            schema::Kind::Record(&super::types::MERCHANT_CARD),
            16,
        ),
        schema::FieldDef::new(
            "paid_outer_card_info",
            schema::Kind::Record(&super::types::PAID_OUTER_CARD_EXTRA_INFO_DTO),
            17,
        ),
        schema::FieldDef::text("pass_id", 18),
        schema::FieldDef::text("schema_url", 19),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.card.query` (会员卡查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/query`. Described in
/// `spec/marketing/card.query.yaml`.
/// Answered by [`CardQueryResponse`], or by an error with a [`CardQueryErrorCode`].
#[doc(alias = "alipay.marketing.card.query")]
#[doc(alias = "会员卡查询")]
#[must_use]
#[non_exhaustive]
pub struct CardQuery {
    /// On the wire `card_user_info`, a record of the kind `CardUserInfo`. Source: `spec/marketing/card.query.yaml:9`.
    pub card_user_info: Option<super::types::CardUserInfo>,
    /// On the wire `ext_info`, a text. Source: `spec/marketing/card.query.yaml:10`.
    pub ext_info: Option<String>,
    /// On the wire `target_card_no`, a text. Source: `spec/marketing/card.query.yaml:11`.
    pub target_card_no: Option<String>,
    /// On the wire `target_card_no_type`, a text. Source: `spec/marketing/card.query.yaml:12`.
    pub target_card_no_type: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/marketing/card.query.yaml:13`.
    pub template_id: Option<String>,
}

impl CardQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_user_info: None,
            ext_info: None,
            target_card_no: None,
            target_card_no_type: None,
            template_id: None,
        }
    }

    /// Sets [`card_user_info`](Self::card_user_info).
    #[inline]
    pub fn card_user_info(mut self, card_user_info: super::types::CardUserInfo) -> Self {
        self.card_user_info = Some(card_user_info);
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
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

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

impl record::Record for CardQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_user_info),
            1 => Some(&self.ext_info),
            2 => Some(&self.target_card_no),
            3 => Some(&self.target_card_no_type),
            4 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_user_info),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.target_card_no),
            3 => Some(&mut self.target_card_no_type),
            4 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Default for CardQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CardQuery {}

impl record::Request for CardQuery {
    type Response = CardQueryResponse;
    type ErrorCode = CardQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.query",
        title: "会员卡查询",
        file: "spec/marketing/card.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/card/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_QUERY,
        response: &CARD_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.card.query` (会员卡查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CardQueryResponse {
    /// On the wire `card_info`, a record of the kind `MerchantCard`. Source: `spec/marketing/card.query.yaml:16`.
    pub card_info: Option<super::types::MerchantCard>,
    /// On the wire `paid_outer_card_info`, a record of the kind `PaidOuterCardExtraInfoDto`. Source:
    /// `spec/marketing/card.query.yaml:17`.
    pub paid_outer_card_info: Option<super::types::PaidOuterCardExtraInfoDto>,
    /// On the wire `pass_id`, a text. Source: `spec/marketing/card.query.yaml:18`.
    pub pass_id: Option<String>,
    /// On the wire `schema_url`, a text. Source: `spec/marketing/card.query.yaml:19`.
    pub schema_url: Option<String>,
}

impl record::Record for CardQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_info),
            1 => Some(&self.paid_outer_card_info),
            2 => Some(&self.pass_id),
            3 => Some(&self.schema_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_info),
            1 => Some(&mut self.paid_outer_card_info),
            2 => Some(&mut self.pass_id),
            3 => Some(&mut self.schema_url),
            _ => None,
        }
    }
}

impl Default for CardQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            card_info: None,
            paid_outer_card_info: None,
            pass_id: None,
            schema_url: None,
        }
    }
}

impl Clone for CardQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.card.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.query.yaml:22`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/card.query.yaml:23`.
    SystemError,
    /// On the wire `CARD_NOT_EXIT`. Source: `spec/marketing/card.query.yaml:24`.
    CardNotExit,
    /// On the wire `NO_CARD_TYPE`. Source: `spec/marketing/card.query.yaml:25`.
    NoCardType,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CardQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("CARD_NOT_EXIT", Self::CardNotExit),
        ("NO_CARD_TYPE", Self::NoCardType),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CardQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
