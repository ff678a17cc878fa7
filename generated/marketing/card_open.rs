//! `alipay.marketing.card.open` · 会员卡开卡
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/open`. Described in
//! `spec/marketing/card.open.yaml`.

use crate::{record, schema};

static CARD_OPEN: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardOpen",
    file: "spec/marketing/card.open.yaml",
    fields: &[
        schema::FieldDef::new(
            "card_ext_info",
            schema::Kind::Record(&super::types::MERCHANT_CARD),
            9,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 10),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 10),
            ],
            ..schema::FieldDef::text("card_template_id", 10)
        },
        schema::FieldDef::new(
            "card_user_info",
            schema::Kind::Record(&super::types::CARD_USER_INFO),
            11,
        ),
        schema::FieldDef::new(
            "member_ext_info",
            schema::Kind::Record(&MERCHANT_MENBER),
            12,
        ),
        schema::FieldDef::text("open_card_channel", 13),
        schema::FieldDef::text("open_card_channel_id", 14),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 15),
            ],
            ..schema::FieldDef::text("out_serial_no", 15)
        },
        schema::FieldDef::new(
            "paid_outer_card_info",
            schema::Kind::Record(&super::types::PAID_OUTER_CARD_EXTRA_INFO_DTO),
            16,
        ),
    ],
    rules: &[],
};

static CARD_OPEN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardOpenResponse",
    file: "spec/marketing/card.open.yaml",
    fields: &[
        schema::FieldDef::new(
            "card_info",
            schema::Kind::Record(&super::types::MERCHANT_CARD),
            19,
        ),
        schema::FieldDef::text("open_card_channel", 20),
        schema::FieldDef::text("open_card_channel_id", 21),
    ],
    rules: &[],
};

static MERCHANT_MENBER: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantMenber",
    file: "spec/marketing/card.open.yaml",
    fields: &[
        schema::FieldDef::text("birth", 26),
        schema::FieldDef::text("cell", 27),
        schema::FieldDef::text("gende", 28),
        schema::FieldDef::text("name", 29),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.card.open` (会员卡开卡).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/open`. Described in
/// `spec/marketing/card.open.yaml`.
/// Answered by [`CardOpenResponse`], or by an error with a [`CardOpenErrorCode`].
#[doc(alias = "alipay.marketing.card.open")]
#[doc(alias = "会员卡开卡")]
#[must_use]
#[non_exhaustive]
pub struct CardOpen {
    /// On the wire `card_ext_info`, a record of the kind `MerchantCard`. Source: `spec/marketing/card.open.yaml:9`.
    pub card_ext_info: Option<super::types::MerchantCard>,
    /// On the wire `card_template_id`, a text; required; at most 32 characters. Source:
    /// `spec/marketing/card.open.yaml:10`.
    pub card_template_id: String,
    /// On the wire `card_user_info`, a record of the kind `CardUserInfo`. Source: `spec/marketing/card.open.yaml:11`.
    pub card_user_info: Option<super::types::CardUserInfo>,
    /// On the wire `member_ext_info`, a record of the kind `MerchantMenber`. Source:
    /// `spec/marketing/card.open.yaml:12`.
    pub member_ext_info: Option<MerchantMenber>,
    /// On the wire `open_card_channel`, a text. Source: `spec/marketing/card.open.yaml:13`.
    pub open_card_channel: Option<String>,
    /// On the wire `open_card_channel_id`, a text. Source: `spec/marketing/card.open.yaml:14`.
    pub open_card_channel_id: Option<String>,
    /// On the wire `out_serial_no`, a text; required; at most 64 characters. Source:
    /// `spec/marketing/card.open.yaml:15`.
    pub out_serial_no: String,
    /// On the wire `paid_outer_card_info`, a record of the kind `PaidOuterCardExtraInfoDto`. Source:
    /// `spec/marketing/card.open.yaml:16`.
    pub paid_outer_card_info: Option<super::types::PaidOuterCardExtraInfoDto>,
}

impl CardOpen {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_ext_info: None,
            card_template_id: String::new(),
            card_user_info: None,
            member_ext_info: None,
            open_card_channel: None,
            open_card_channel_id: None,
            out_serial_no: String::new(),
            paid_outer_card_info: None,
        }
    }

    /// Sets [`card_ext_info`](Self::card_ext_info).
    #[inline]
    pub fn card_ext_info(mut self, card_ext_info: super::types::MerchantCard) -> Self {
        self.card_ext_info = Some(card_ext_info);
        self
    }

    /// Sets [`card_template_id`](Self::card_template_id).
    #[inline]
    pub fn card_template_id(mut self, card_template_id: impl Into<String>) -> Self {
        self.card_template_id = card_template_id.into();
        self
    }

    /// Sets [`card_user_info`](Self::card_user_info).
    #[inline]
    pub fn card_user_info(mut self, card_user_info: super::types::CardUserInfo) -> Self {
        self.card_user_info = Some(card_user_info);
        self
    }

    /// Sets [`member_ext_info`](Self::member_ext_info).
    #[inline]
    pub fn member_ext_info(mut self, member_ext_info: MerchantMenber) -> Self {
        self.member_ext_info = Some(member_ext_info);
        self
    }

    /// Sets [`open_card_channel`](Self::open_card_channel).
    #[inline]
    pub fn open_card_channel(mut self, open_card_channel: impl Into<String>) -> Self {
        self.open_card_channel = Some(open_card_channel.into());
        self
    }

    /// Sets [`open_card_channel_id`](Self::open_card_channel_id).
    #[inline]
    pub fn open_card_channel_id(
        mut self,
        open_card_channel_id: impl Into<String>,
    ) -> Self {
        self.open_card_channel_id = Some(open_card_channel_id.into());
        self
    }

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = out_serial_no.into();
        self
    }

    /// Sets [`paid_outer_card_info`](Self::paid_outer_card_info).
    #[inline]
    pub fn paid_outer_card_info(
        mut self,
        paid_outer_card_info: super::types::PaidOuterCardExtraInfoDto,
    ) -> Self {
        self.paid_outer_card_info = Some(paid_outer_card_info);
        self
    }
}

impl record::Record for CardOpen {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_OPEN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_ext_info),
            1 => Some(&self.card_template_id),
            2 => Some(&self.card_user_info),
            3 => Some(&self.member_ext_info),
            4 => Some(&self.open_card_channel),
            5 => Some(&self.open_card_channel_id),
            6 => Some(&self.out_serial_no),
            7 => Some(&self.paid_outer_card_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_ext_info),
            1 => Some(&mut self.card_template_id),
            2 => Some(&mut self.card_user_info),
            3 => Some(&mut self.member_ext_info),
            4 => Some(&mut self.open_card_channel),
            5 => Some(&mut self.open_card_channel_id),
            6 => Some(&mut self.out_serial_no),
            7 => Some(&mut self.paid_outer_card_info),
            _ => None,
        }
    }
}

impl Default for CardOpen {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardOpen {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardOpen {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardOpen {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CardOpen {}

impl record::Request for CardOpen {
    type Response = CardOpenResponse;
    type ErrorCode = CardOpenErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.open",
        title: "会员卡开卡",
        file: "spec/marketing/card.open.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/card/open",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_OPEN,
        response: &CARD_OPEN_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.card.open` (会员卡开卡).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CardOpenResponse {
    /// On the wire `card_info`, a record of the kind `MerchantCard`. Source: `spec/marketing/card.open.yaml:19`.
    pub card_info: Option<super::types::MerchantCard>,
    /// On the wire `open_card_channel`, a text. Source: `spec/marketing/card.open.yaml:20`.
    pub open_card_channel: Option<String>,
    /// On the wire `open_card_channel_id`, a text. Source: `spec/marketing/card.open.yaml:21`.
    pub open_card_channel_id: Option<String>,
}

impl record::Record for CardOpenResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_OPEN_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_info),
            1 => Some(&self.open_card_channel),
            2 => Some(&self.open_card_channel_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_info),
            1 => Some(&mut self.open_card_channel),
            2 => Some(&mut self.open_card_channel_id),
            _ => None,
        }
    }
}

impl Default for CardOpenResponse {
    #[inline]
    fn default() -> Self {
        Self {
            card_info: None,
            open_card_channel: None,
            open_card_channel_id: None,
        }
    }
}

impl Clone for CardOpenResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardOpenResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardOpenResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MerchantMenber`.
///
/// Source: `spec/marketing/card.open.yaml:24`.
#[must_use]
#[non_exhaustive]
pub struct MerchantMenber {
    /// On the wire `birth`, a text. Source: `spec/marketing/card.open.yaml:26`.
    pub birth: Option<String>,
    /// On the wire `cell`, a text. Source: `spec/marketing/card.open.yaml:27`.
    pub cell: Option<String>,
    /// On the wire `gende`, a text. Source: `spec/marketing/card.open.yaml:28`.
    pub gende: Option<String>,
    /// On the wire `name`, a text. Source: `spec/marketing/card.open.yaml:29`.
    pub name: Option<String>,
}

impl MerchantMenber {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            birth: None,
            cell: None,
            gende: None,
            name: None,
        }
    }

    /// Sets [`birth`](Self::birth).
    #[inline]
    pub fn birth(mut self, birth: impl Into<String>) -> Self {
        self.birth = Some(birth.into());
        self
    }

    /// Sets [`cell`](Self::cell).
    #[inline]
    pub fn cell(mut self, cell: impl Into<String>) -> Self {
        self.cell = Some(cell.into());
        self
    }

    /// Sets [`gende`](Self::gende).
    #[inline]
    pub fn gende(mut self, gende: impl Into<String>) -> Self {
        self.gende = Some(gende.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl record::Record for MerchantMenber {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANT_MENBER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.birth),
            1 => Some(&self.cell),
            2 => Some(&self.gende),
            3 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.birth),
            1 => Some(&mut self.cell),
            2 => Some(&mut self.gende),
            3 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for MerchantMenber {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MerchantMenber {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantMenber {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantMenber {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.card.open`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardOpenErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.open.yaml:32`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/card.open.yaml:33`.
    SystemError,
    /// On the wire `TEMPLATE_NOT_EXIT`. Source: `spec/marketing/card.open.yaml:34`.
    TemplateNotExit,
    /// On the wire `NO_CARD_TYPE`. Source: `spec/marketing/card.open.yaml:35`.
    NoCardType,
    /// On the wire `OPEN_CARD_NEED_OPENFORM`. Source: `spec/marketing/card.open.yaml:36`.
    OpenCardNeedOpenform,
    /// On the wire `OPEN_CARD_CONCURRENTLY`. Source: `spec/marketing/card.open.yaml:37`.
    OpenCardConcurrently,
    /// On the wire `USER_AUTH_FAIL`. Source: `spec/marketing/card.open.yaml:38`.
    UserAuthFail,
    /// On the wire `CARD_HAS_OPENED`. Source: `spec/marketing/card.open.yaml:39`.
    CardHasOpened,
    /// On the wire `PAID_OUTER_CARD_LACK_TEMPLATE_CONFIG`. Source: `spec/marketing/card.open.yaml:40`.
    PaidOuterCardLackTemplateConfig,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CardOpenErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("TEMPLATE_NOT_EXIT", Self::TemplateNotExit),
        ("NO_CARD_TYPE", Self::NoCardType),
        ("OPEN_CARD_NEED_OPENFORM", Self::OpenCardNeedOpenform),
        ("OPEN_CARD_CONCURRENTLY", Self::OpenCardConcurrently),
        ("USER_AUTH_FAIL", Self::UserAuthFail),
        ("CARD_HAS_OPENED", Self::CardHasOpened),
        ("PAID_OUTER_CARD_LACK_TEMPLATE_CONFIG", Self::PaidOuterCardLackTemplateConfig),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CardOpenErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
