//! `alipay.marketing.card.message.notify` · 会员卡消息通知
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/message/notify`. Described in
//! `spec/marketing/card.message.notify.yaml`.

use crate::{record, schema};

static CARD_MESSAGE_NOTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardMessageNotify",
    file: "spec/marketing/card.message.notify.yaml",
    fields: &[
        schema::FieldDef::text("notify_info", 9),
        schema::FieldDef::text("notify_no", 10),
        schema::FieldDef::text("notify_type", 11),
        schema::FieldDef::text("occur_time", 12),
        schema::FieldDef::text("target_card_no", 13),
        schema::FieldDef::text("target_card_no_type", 14),
    ],
    rules: &[],
};

static CARD_MESSAGE_NOTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardMessageNotifyResponse",
    file: "spec/marketing/card.message.notify.yaml",
    fields: &[schema::FieldDef::text("result_code", 17)],
    rules: &[],
};

/// A request of `alipay.marketing.card.message.notify` (会员卡消息通知).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/message/notify`. Described in
/// `spec/marketing/card.message.notify.yaml`.
/// Answered by [`CardMessageNotifyResponse`], or by an error with a [`CardMessageNotifyErrorCode`].
#[doc(alias = "alipay.marketing.card.message.notify")]
#[doc(alias = "会员卡消息通知")]
#[must_use]
#[non_exhaustive]
pub struct CardMessageNotify {
    /// On the wire `notify_info`, a text. Source: `spec/marketing/card.message.notify.yaml:9`.
    pub notify_info: Option<String>,
    /// On the wire `notify_no`, a text. Source: `spec/marketing/card.message.notify.yaml:10`.
    pub notify_no: Option<String>,
    /// On the wire `notify_type`, a text. Source: `spec/marketing/card.message.notify.yaml:11`.
    pub notify_type: Option<String>,
    /// On the wire `occur_time`, a text. Source: `spec/marketing/card.message.notify.yaml:12`.
    pub occur_time: Option<String>,
    /// On the wire `target_card_no`, a text. Source: `spec/marketing/card.message.notify.yaml:13`.
    pub target_card_no: Option<String>,
    /// On the wire `target_card_no_type`, a text. Source: `spec/marketing/card.message.notify.yaml:14`.
    pub target_card_no_type: Option<String>,
}

impl CardMessageNotify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            notify_info: None,
            notify_no: None,
            notify_type: None,
            occur_time: None,
            target_card_no: None,
            target_card_no_type: None,
        }
    }

    /// Sets [`notify_info`](Self::notify_info).
    #[inline]
    pub fn notify_info(mut self, notify_info: impl Into<String>) -> Self {
        self.notify_info = Some(notify_info.into());
        self
    }

    /// Sets [`notify_no`](Self::notify_no).
    #[inline]
    pub fn notify_no(mut self, notify_no: impl Into<String>) -> Self {
        self.notify_no = Some(notify_no.into());
        self
    }

    /// Sets [`notify_type`](Self::notify_type).
    #[inline]
    pub fn notify_type(mut self, notify_type: impl Into<String>) -> Self {
        self.notify_type = Some(notify_type.into());
        self
    }

    /// Sets [`occur_time`](Self::occur_time).
    #[inline]
    pub fn occur_time(mut self, occur_time: impl Into<String>) -> Self {
        self.occur_time = Some(occur_time.into());
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
}

impl record::Record for CardMessageNotify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_MESSAGE_NOTIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.notify_info),
            1 => Some(&self.notify_no),
            2 => Some(&self.notify_type),
            3 => Some(&self.occur_time),
            4 => Some(&self.target_card_no),
            5 => Some(&self.target_card_no_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.notify_info),
            1 => Some(&mut self.notify_no),
            2 => Some(&mut self.notify_type),
            3 => Some(&mut self.occur_time),
            4 => Some(&mut self.target_card_no),
            5 => Some(&mut self.target_card_no_type),
            _ => None,
        }
    }
}

impl Default for CardMessageNotify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardMessageNotify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardMessageNotify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardMessageNotify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CardMessageNotify {}

impl record::Request for CardMessageNotify {
    type Response = CardMessageNotifyResponse;
    type ErrorCode = CardMessageNotifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.message.notify",
        title: "会员卡消息通知",
        file: "spec/marketing/card.message.notify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/card/message/notify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_MESSAGE_NOTIFY,
        response: &CARD_MESSAGE_NOTIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.card.message.notify` (会员卡消息通知).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CardMessageNotifyResponse {
    /// On the wire `result_code`, a text. Source: `spec/marketing/card.message.notify.yaml:17`.
    pub result_code: Option<String>,
}

impl record::Record for CardMessageNotifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_MESSAGE_NOTIFY_RESPONSE
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

impl Default for CardMessageNotifyResponse {
    #[inline]
    fn default() -> Self {
        Self { result_code: None }
    }
}

impl Clone for CardMessageNotifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardMessageNotifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardMessageNotifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.card.message.notify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardMessageNotifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.message.notify.yaml:20`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/card.message.notify.yaml:21`.
    SystemError,
    /// On the wire `CARD_NOT_EXIT`. Source: `spec/marketing/card.message.notify.yaml:22`.
    CardNotExit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CardMessageNotifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("CARD_NOT_EXIT", Self::CardNotExit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CardMessageNotifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
