//! `alipay.marketing.card.open` · 会员卡开卡
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/open`. Described in
//! `spec/marketing/card.open.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/card.open.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.card.open",
    title: "会员卡开卡",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 33,
        },
        schema::ErrorDef {
            code: "TEMPLATE_NOT_EXIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "NO_CARD_TYPE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "OPEN_CARD_NEED_OPENFORM",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "OPEN_CARD_CONCURRENTLY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "USER_AUTH_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "CARD_HAS_OPENED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "PAID_OUTER_CARD_LACK_TEMPLATE_CONFIG",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
    ],
};

static CARD_OPEN: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardOpen",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "card_ext_info",
            kind: schema::Kind::Record(&super::types::MERCHANT_CARD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "card_template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 10,
                },
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(32),
                    line: 10,
                },
            ],
            line: 10,
        },
        schema::FieldDef {
            name: "card_user_info",
            kind: schema::Kind::Record(&super::types::CARD_USER_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "member_ext_info",
            kind: schema::Kind::Record(&MERCHANT_MENBER),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "open_card_channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "open_card_channel_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "out_serial_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 15,
                },
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(64),
                    line: 15,
                },
            ],
            line: 15,
        },
        schema::FieldDef {
            name: "paid_outer_card_info",
            kind: schema::Kind::Record(&super::types::PAID_OUTER_CARD_EXTRA_INFO_DTO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

static CARD_OPEN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardOpenResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "card_info",
            kind: schema::Kind::Record(&super::types::MERCHANT_CARD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "open_card_channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "open_card_channel_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static MERCHANT_MENBER: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantMenber",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "birth",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "cell",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "gende",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct CardOpen {
    /// The field `card_ext_info`: a record of the kind `MerchantCard`.
    ///
    /// On the wire `card_ext_info`. Source: `spec/marketing/card.open.yaml:9`.
    pub card_ext_info: Option<super::types::MerchantCard>,
    /// The field `card_template_id`: a text.
    ///
    /// On the wire `card_template_id`; required; at most 32 characters. Source: `spec/marketing/card.open.yaml:10`.
    pub card_template_id: String,
    /// The field `card_user_info`: a record of the kind `CardUserInfo`.
    ///
    /// On the wire `card_user_info`. Source: `spec/marketing/card.open.yaml:11`.
    pub card_user_info: Option<super::types::CardUserInfo>,
    /// The field `member_ext_info`: a record of the kind `MerchantMenber`.
    ///
    /// On the wire `member_ext_info`. Source: `spec/marketing/card.open.yaml:12`.
    pub member_ext_info: Option<MerchantMenber>,
    /// The field `open_card_channel`: a text.
    ///
    /// On the wire `open_card_channel`. Source: `spec/marketing/card.open.yaml:13`.
    pub open_card_channel: Option<String>,
    /// The field `open_card_channel_id`: a text.
    ///
    /// On the wire `open_card_channel_id`. Source: `spec/marketing/card.open.yaml:14`.
    pub open_card_channel_id: Option<String>,
    /// The field `out_serial_no`: a text.
    ///
    /// On the wire `out_serial_no`; required; at most 64 characters. Source: `spec/marketing/card.open.yaml:15`.
    pub out_serial_no: String,
    /// The field `paid_outer_card_info`: a record of the kind `PaidOuterCardExtraInfoDto`.
    ///
    /// On the wire `paid_outer_card_info`. Source: `spec/marketing/card.open.yaml:16`.
    pub paid_outer_card_info: Option<super::types::PaidOuterCardExtraInfoDto>,
}

impl CardOpen {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`card_ext_info`](Self::card_ext_info).
    #[inline]
    #[must_use]
    pub fn card_ext_info(mut self, card_ext_info: super::types::MerchantCard) -> Self {
        self.card_ext_info = Some(card_ext_info);
        self
    }

    /// Sets [`card_template_id`](Self::card_template_id).
    #[inline]
    #[must_use]
    pub fn card_template_id(mut self, card_template_id: impl Into<String>) -> Self {
        self.card_template_id = card_template_id.into();
        self
    }

    /// Sets [`card_user_info`](Self::card_user_info).
    #[inline]
    #[must_use]
    pub fn card_user_info(mut self, card_user_info: super::types::CardUserInfo) -> Self {
        self.card_user_info = Some(card_user_info);
        self
    }

    /// Sets [`member_ext_info`](Self::member_ext_info).
    #[inline]
    #[must_use]
    pub fn member_ext_info(mut self, member_ext_info: MerchantMenber) -> Self {
        self.member_ext_info = Some(member_ext_info);
        self
    }

    /// Sets [`open_card_channel`](Self::open_card_channel).
    #[inline]
    #[must_use]
    pub fn open_card_channel(mut self, open_card_channel: impl Into<String>) -> Self {
        self.open_card_channel = Some(open_card_channel.into());
        self
    }

    /// Sets [`open_card_channel_id`](Self::open_card_channel_id).
    #[inline]
    #[must_use]
    pub fn open_card_channel_id(
        mut self,
        open_card_channel_id: impl Into<String>,
    ) -> Self {
        self.open_card_channel_id = Some(open_card_channel_id.into());
        self
    }

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    #[must_use]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = out_serial_no.into();
        self
    }

    /// Sets [`paid_outer_card_info`](Self::paid_outer_card_info).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.card.open` (会员卡开卡).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CardOpenResponse {
    /// The field `card_info`: a record of the kind `MerchantCard`.
    ///
    /// On the wire `card_info`. Source: `spec/marketing/card.open.yaml:19`.
    pub card_info: Option<super::types::MerchantCard>,
    /// The field `open_card_channel`: a text.
    ///
    /// On the wire `open_card_channel`. Source: `spec/marketing/card.open.yaml:20`.
    pub open_card_channel: Option<String>,
    /// The field `open_card_channel_id`: a text.
    ///
    /// On the wire `open_card_channel_id`. Source: `spec/marketing/card.open.yaml:21`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct MerchantMenber {
    /// The field `birth`: a text.
    ///
    /// On the wire `birth`. Source: `spec/marketing/card.open.yaml:26`.
    pub birth: Option<String>,
    /// The field `cell`: a text.
    ///
    /// On the wire `cell`. Source: `spec/marketing/card.open.yaml:27`.
    pub cell: Option<String>,
    /// The field `gende`: a text.
    ///
    /// On the wire `gende`. Source: `spec/marketing/card.open.yaml:28`.
    pub gende: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/marketing/card.open.yaml:29`.
    pub name: Option<String>,
}

impl MerchantMenber {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`birth`](Self::birth).
    #[inline]
    #[must_use]
    pub fn birth(mut self, birth: impl Into<String>) -> Self {
        self.birth = Some(birth.into());
        self
    }

    /// Sets [`cell`](Self::cell).
    #[inline]
    #[must_use]
    pub fn cell(mut self, cell: impl Into<String>) -> Self {
        self.cell = Some(cell.into());
        self
    }

    /// Sets [`gende`](Self::gende).
    #[inline]
    #[must_use]
    pub fn gende(mut self, gende: impl Into<String>) -> Self {
        self.gende = Some(gende.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
