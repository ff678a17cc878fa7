//! `alipay.marketing.card.update` · 会员卡更新
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/update`. Described in
//! `spec/marketing/card.update.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/card.update.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.card.update",
    title: "会员卡更新",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/marketing/card/update",
    }),
    idempotency: schema::Idempotency::Never,
    request: &CARD_UPDATE,
    response: &CARD_UPDATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 41,
        },
        schema::ErrorDef {
            code: "NO_CARD_TYPE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "CARD_NOT_EXIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "PAIDOUTERCARD_LACK_TEMPLATE_CONFIG",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
    ],
};

static CARD_UPDATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardUpdate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "card_info",
            kind: schema::Kind::Record(&super::types::MERCHANT_CARD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "mcard_style_info",
            kind: schema::Kind::Record(&MCARD_STYL_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "merchant_card_msg_info",
            kind: schema::Kind::Record(&MERCHANT_CARD_MSG_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "notify_messages",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MCARD_NOTIFY_MESSAGE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "occur_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "paid_outer_card_info",
            kind: schema::Kind::Record(&super::types::PAID_OUTER_CARD_EXTRA_INFO_DTO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "target_card_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "target_card_no_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

static CARD_UPDATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardUpdateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "result_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
    ],
    rules: &[],
};

static MCARD_NOTIFY_MESSAGE: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardNotifyMessage",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "change_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "message_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
    ],
    rules: &[],
};

static MCARD_STYL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardStylInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "background_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "bg_color",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "logo_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
    ],
    rules: &[],
};

static MERCHANT_CARD_MSG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantCardMsgInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "changed_point",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.card.update` (会员卡更新).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/update`. Described in
/// `spec/marketing/card.update.yaml`.
/// Answered by [`CardUpdateResponse`], or by an error with a [`CardUpdateErrorCode`].
#[doc(alias = "alipay.marketing.card.update")]
#[doc(alias = "会员卡更新")]
#[derive(Default)]
#[non_exhaustive]
pub struct CardUpdate {
    /// The field `card_info`: a record of the kind `MerchantCard`.
    ///
    /// On the wire `card_info`. Source: `spec/marketing/card.update.yaml:9`.
    pub card_info: Option<super::types::MerchantCard>,
    /// The field `ext_info`: a text.
    ///
    /// On the wire `ext_info`. Source: `spec/marketing/card.update.yaml:10`.
    pub ext_info: Option<String>,
    /// The field `mcard_style_info`: a record of the kind `McardStylInfo`.
    ///
    /// On the wire `mcard_style_info`. Source: `spec/marketing/card.update.yaml:11`.
    pub mcard_style_info: Option<McardStylInfo>,
    /// The field `merchant_card_msg_info`: a record of the kind `MerchantCardMsgInfo`.
    ///
    /// On the wire `merchant_card_msg_info`. Source: `spec/marketing/card.update.yaml:12`.
    pub merchant_card_msg_info: Option<MerchantCardMsgInfo>,
    /// The field `notify_messages`: a list; each element is a record of the kind `McardNotifyMessage`.
    ///
    /// On the wire `notify_messages`. Source: `spec/marketing/card.update.yaml:13`.
    pub notify_messages: Vec<McardNotifyMessage>,
    /// The field `occur_time`: a text.
    ///
    /// On the wire `occur_time`. Source: `spec/marketing/card.update.yaml:14`.
    pub occur_time: Option<String>,
    /// The field `paid_outer_card_info`: a record of the kind `PaidOuterCardExtraInfoDto`.
    ///
    /// On the wire `paid_outer_card_info`. Source: `spec/marketing/card.update.yaml:15`.
    pub paid_outer_card_info: Option<super::types::PaidOuterCardExtraInfoDto>,
    /// The field `target_card_no`: a text.
    ///
    /// On the wire `target_card_no`. Source: `spec/marketing/card.update.yaml:16`.
    pub target_card_no: Option<String>,
    /// The field `target_card_no_type`: a text.
    ///
    /// On the wire `target_card_no_type`. Source: `spec/marketing/card.update.yaml:17`.
    pub target_card_no_type: Option<String>,
}

impl CardUpdate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`card_info`](Self::card_info).
    #[inline]
    #[must_use]
    pub fn card_info(mut self, card_info: super::types::MerchantCard) -> Self {
        self.card_info = Some(card_info);
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`mcard_style_info`](Self::mcard_style_info).
    #[inline]
    #[must_use]
    pub fn mcard_style_info(mut self, mcard_style_info: McardStylInfo) -> Self {
        self.mcard_style_info = Some(mcard_style_info);
        self
    }

    /// Sets [`merchant_card_msg_info`](Self::merchant_card_msg_info).
    #[inline]
    #[must_use]
    pub fn merchant_card_msg_info(
        mut self,
        merchant_card_msg_info: MerchantCardMsgInfo,
    ) -> Self {
        self.merchant_card_msg_info = Some(merchant_card_msg_info);
        self
    }

    /// Sets [`notify_messages`](Self::notify_messages).
    #[inline]
    #[must_use]
    pub fn notify_messages(
        mut self,
        notify_messages: impl IntoIterator<Item = McardNotifyMessage>,
    ) -> Self {
        self.notify_messages = notify_messages.into_iter().collect();
        self
    }

    /// Sets [`occur_time`](Self::occur_time).
    #[inline]
    #[must_use]
    pub fn occur_time(mut self, occur_time: impl Into<String>) -> Self {
        self.occur_time = Some(occur_time.into());
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

    /// Sets [`target_card_no`](Self::target_card_no).
    #[inline]
    #[must_use]
    pub fn target_card_no(mut self, target_card_no: impl Into<String>) -> Self {
        self.target_card_no = Some(target_card_no.into());
        self
    }

    /// Sets [`target_card_no_type`](Self::target_card_no_type).
    #[inline]
    #[must_use]
    pub fn target_card_no_type(
        mut self,
        target_card_no_type: impl Into<String>,
    ) -> Self {
        self.target_card_no_type = Some(target_card_no_type.into());
        self
    }
}

impl record::Record for CardUpdate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_UPDATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_info),
            1 => Some(&self.ext_info),
            2 => Some(&self.mcard_style_info),
            3 => Some(&self.merchant_card_msg_info),
            4 => Some(&self.notify_messages),
            5 => Some(&self.occur_time),
            6 => Some(&self.paid_outer_card_info),
            7 => Some(&self.target_card_no),
            8 => Some(&self.target_card_no_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_info),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.mcard_style_info),
            3 => Some(&mut self.merchant_card_msg_info),
            4 => Some(&mut self.notify_messages),
            5 => Some(&mut self.occur_time),
            6 => Some(&mut self.paid_outer_card_info),
            7 => Some(&mut self.target_card_no),
            8 => Some(&mut self.target_card_no_type),
            _ => None,
        }
    }
}

impl Clone for CardUpdate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardUpdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardUpdate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CardUpdate {}

impl record::Request for CardUpdate {
    type Response = CardUpdateResponse;
    type ErrorCode = CardUpdateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.card.update` (会员卡更新).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CardUpdateResponse {
    /// The field `result_code`: a text.
    ///
    /// On the wire `result_code`. Source: `spec/marketing/card.update.yaml:20`.
    pub result_code: Option<String>,
}

impl record::Record for CardUpdateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_UPDATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result_code),
            _ => None,
        }
    }
}

impl Clone for CardUpdateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardUpdateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardUpdateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `McardNotifyMessage`.
///
/// Source: `spec/marketing/card.update.yaml:23`.
#[derive(Default)]
#[non_exhaustive]
pub struct McardNotifyMessage {
    /// The field `change_reason`: a text.
    ///
    /// On the wire `change_reason`. Source: `spec/marketing/card.update.yaml:25`.
    pub change_reason: Option<String>,
    /// The field `ext_info`: a text.
    ///
    /// On the wire `ext_info`. Source: `spec/marketing/card.update.yaml:26`.
    pub ext_info: Option<String>,
    /// The field `message_type`: a text.
    ///
    /// On the wire `message_type`. Source: `spec/marketing/card.update.yaml:27`.
    pub message_type: Option<String>,
}

impl McardNotifyMessage {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`change_reason`](Self::change_reason).
    #[inline]
    #[must_use]
    pub fn change_reason(mut self, change_reason: impl Into<String>) -> Self {
        self.change_reason = Some(change_reason.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`message_type`](Self::message_type).
    #[inline]
    #[must_use]
    pub fn message_type(mut self, message_type: impl Into<String>) -> Self {
        self.message_type = Some(message_type.into());
        self
    }
}

impl record::Record for McardNotifyMessage {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MCARD_NOTIFY_MESSAGE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.change_reason),
            1 => Some(&self.ext_info),
            2 => Some(&self.message_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.change_reason),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.message_type),
            _ => None,
        }
    }
}

impl Clone for McardNotifyMessage {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for McardNotifyMessage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for McardNotifyMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `McardStylInfo`.
///
/// Source: `spec/marketing/card.update.yaml:29`.
#[derive(Default)]
#[non_exhaustive]
pub struct McardStylInfo {
    /// The field `background_id`: a text.
    ///
    /// On the wire `background_id`. Source: `spec/marketing/card.update.yaml:31`.
    pub background_id: Option<String>,
    /// The field `bg_color`: a text.
    ///
    /// On the wire `bg_color`. Source: `spec/marketing/card.update.yaml:32`.
    pub bg_color: Option<String>,
    /// The field `logo_id`: a text.
    ///
    /// On the wire `logo_id`. Source: `spec/marketing/card.update.yaml:33`.
    pub logo_id: Option<String>,
}

impl McardStylInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`background_id`](Self::background_id).
    #[inline]
    #[must_use]
    pub fn background_id(mut self, background_id: impl Into<String>) -> Self {
        self.background_id = Some(background_id.into());
        self
    }

    /// Sets [`bg_color`](Self::bg_color).
    #[inline]
    #[must_use]
    pub fn bg_color(mut self, bg_color: impl Into<String>) -> Self {
        self.bg_color = Some(bg_color.into());
        self
    }

    /// Sets [`logo_id`](Self::logo_id).
    #[inline]
    #[must_use]
    pub fn logo_id(mut self, logo_id: impl Into<String>) -> Self {
        self.logo_id = Some(logo_id.into());
        self
    }
}

impl record::Record for McardStylInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MCARD_STYL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.background_id),
            1 => Some(&self.bg_color),
            2 => Some(&self.logo_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.background_id),
            1 => Some(&mut self.bg_color),
            2 => Some(&mut self.logo_id),
            _ => None,
        }
    }
}

impl Clone for McardStylInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for McardStylInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for McardStylInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MerchantCardMsgInfo`.
///
/// Source: `spec/marketing/card.update.yaml:35`.
#[derive(Default)]
#[non_exhaustive]
pub struct MerchantCardMsgInfo {
    /// The field `changed_point`: a text.
    ///
    /// On the wire `changed_point`. Source: `spec/marketing/card.update.yaml:37`.
    pub changed_point: Option<String>,
}

impl MerchantCardMsgInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`changed_point`](Self::changed_point).
    #[inline]
    #[must_use]
    pub fn changed_point(mut self, changed_point: impl Into<String>) -> Self {
        self.changed_point = Some(changed_point.into());
        self
    }
}

impl record::Record for MerchantCardMsgInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANT_CARD_MSG_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.changed_point),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.changed_point),
            _ => None,
        }
    }
}

impl Clone for MerchantCardMsgInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantCardMsgInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantCardMsgInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.card.update`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardUpdateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.update.yaml:40`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/card.update.yaml:41`.
    SystemError,
    /// On the wire `NO_CARD_TYPE`. Source: `spec/marketing/card.update.yaml:42`.
    NoCardType,
    /// On the wire `CARD_NOT_EXIT`. Source: `spec/marketing/card.update.yaml:43`.
    CardNotExit,
    /// On the wire `PAIDOUTERCARD_LACK_TEMPLATE_CONFIG`. Source: `spec/marketing/card.update.yaml:44`.
    PaidoutercardLackTemplateConfig,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CardUpdateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_CARD_TYPE", Self::NoCardType),
        ("CARD_NOT_EXIT", Self::CardNotExit),
        ("PAIDOUTERCARD_LACK_TEMPLATE_CONFIG", Self::PaidoutercardLackTemplateConfig),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
