//! `alipay.merchant.live.itemplan.modify` · 支付宝货品推广计划创建
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/live/itemplan/modify`. Described in
//! `spec/merchant/live.itemplan.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/merchant/live.itemplan.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.merchant.live.itemplan.modify",
    title: "支付宝货品推广计划创建",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/merchant/live/itemplan/modify",
    }),
    idempotency: schema::Idempotency::Never,
    request: &LIVE_ITEMPLAN_MODIFY,
    response: &LIVE_ITEMPLAN_MODIFY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 31,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
    ],
};

static LIVE_ITEMPLAN_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LiveItemplanModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "content",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_PLAN_CONTENT_DO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "op_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "operator_appid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "operator_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "plan_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "target_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "target_range",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "target_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

static LIVE_ITEMPLAN_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LiveItemplanModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "msg_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static ITEM_PLAN_CONTENT_DO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemPlanContentDo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "codes",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

/// A request of `alipay.merchant.live.itemplan.modify` (支付宝货品推广计划创建).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/live/itemplan/modify`. Described in
/// `spec/merchant/live.itemplan.modify.yaml`.
/// Answered by [`LiveItemplanModifyResponse`], or by an error with a [`LiveItemplanModifyErrorCode`].
#[doc(alias = "alipay.merchant.live.itemplan.modify")]
#[doc(alias = "支付宝货品推广计划创建")]
#[derive(Default)]
#[non_exhaustive]
pub struct LiveItemplanModify {
    /// The field `content`: a list; each element is a record of the kind `ItemPlanContentDo`.
    ///
    /// On the wire `content`. Source: `spec/merchant/live.itemplan.modify.yaml:9`.
    pub content: Vec<ItemPlanContentDo>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/merchant/live.itemplan.modify.yaml:10`.
    pub end_time: Option<String>,
    /// The field `op_type`: a text.
    ///
    /// On the wire `op_type`. Source: `spec/merchant/live.itemplan.modify.yaml:11`.
    pub op_type: Option<String>,
    /// The field `operator_appid`: a text.
    ///
    /// On the wire `operator_appid`. Source: `spec/merchant/live.itemplan.modify.yaml:12`.
    pub operator_appid: Option<String>,
    /// The field `operator_type`: a text.
    ///
    /// On the wire `operator_type`. Source: `spec/merchant/live.itemplan.modify.yaml:13`.
    pub operator_type: Option<String>,
    /// The field `plan_name`: a text.
    ///
    /// On the wire `plan_name`. Source: `spec/merchant/live.itemplan.modify.yaml:14`.
    pub plan_name: Option<String>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/merchant/live.itemplan.modify.yaml:15`.
    pub start_time: Option<String>,
    /// The field `status`: a whole number.
    ///
    /// On the wire `status`. Source: `spec/merchant/live.itemplan.modify.yaml:16`.
    pub status: Option<i64>,
    /// The field `target_id`: a text.
    ///
    /// On the wire `target_id`. Source: `spec/merchant/live.itemplan.modify.yaml:17`.
    pub target_id: Option<String>,
    /// The field `target_range`: a text.
    ///
    /// On the wire `target_range`. Source: `spec/merchant/live.itemplan.modify.yaml:18`.
    pub target_range: Option<String>,
    /// The field `target_type`: a text.
    ///
    /// On the wire `target_type`. Source: `spec/merchant/live.itemplan.modify.yaml:19`.
    pub target_type: Option<String>,
}

impl LiveItemplanModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[inline]
    #[must_use]
    pub fn content(
        mut self,
        content: impl IntoIterator<Item = ItemPlanContentDo>,
    ) -> Self {
        self.content = content.into_iter().collect();
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`op_type`](Self::op_type).
    #[inline]
    #[must_use]
    pub fn op_type(mut self, op_type: impl Into<String>) -> Self {
        self.op_type = Some(op_type.into());
        self
    }

    /// Sets [`operator_appid`](Self::operator_appid).
    #[inline]
    #[must_use]
    pub fn operator_appid(mut self, operator_appid: impl Into<String>) -> Self {
        self.operator_appid = Some(operator_appid.into());
        self
    }

    /// Sets [`operator_type`](Self::operator_type).
    #[inline]
    #[must_use]
    pub fn operator_type(mut self, operator_type: impl Into<String>) -> Self {
        self.operator_type = Some(operator_type.into());
        self
    }

    /// Sets [`plan_name`](Self::plan_name).
    #[inline]
    #[must_use]
    pub fn plan_name(mut self, plan_name: impl Into<String>) -> Self {
        self.plan_name = Some(plan_name.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    #[must_use]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_range`](Self::target_range).
    #[inline]
    #[must_use]
    pub fn target_range(mut self, target_range: impl Into<String>) -> Self {
        self.target_range = Some(target_range.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    #[must_use]
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }
}

impl record::Record for LiveItemplanModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIVE_ITEMPLAN_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.content),
            1 => Some(&self.end_time),
            2 => Some(&self.op_type),
            3 => Some(&self.operator_appid),
            4 => Some(&self.operator_type),
            5 => Some(&self.plan_name),
            6 => Some(&self.start_time),
            7 => Some(&self.status),
            8 => Some(&self.target_id),
            9 => Some(&self.target_range),
            10 => Some(&self.target_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.content),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.op_type),
            3 => Some(&mut self.operator_appid),
            4 => Some(&mut self.operator_type),
            5 => Some(&mut self.plan_name),
            6 => Some(&mut self.start_time),
            7 => Some(&mut self.status),
            8 => Some(&mut self.target_id),
            9 => Some(&mut self.target_range),
            10 => Some(&mut self.target_type),
            _ => None,
        }
    }
}

impl Clone for LiveItemplanModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LiveItemplanModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LiveItemplanModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for LiveItemplanModify {}

impl record::Request for LiveItemplanModify {
    type Response = LiveItemplanModifyResponse;
    type ErrorCode = LiveItemplanModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.merchant.live.itemplan.modify` (支付宝货品推广计划创建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct LiveItemplanModifyResponse {
    /// The field `msg_info`: a text.
    ///
    /// On the wire `msg_info`. Source: `spec/merchant/live.itemplan.modify.yaml:22`.
    pub msg_info: Option<String>,
}

impl record::Record for LiveItemplanModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIVE_ITEMPLAN_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.msg_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.msg_info),
            _ => None,
        }
    }
}

impl Clone for LiveItemplanModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LiveItemplanModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LiveItemplanModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ItemPlanContentDo`.
///
/// Source: `spec/merchant/live.itemplan.modify.yaml:25`.
#[derive(Default)]
#[non_exhaustive]
pub struct ItemPlanContentDo {
    /// The field `codes`: a list; each element is a text.
    ///
    /// On the wire `codes`. Source: `spec/merchant/live.itemplan.modify.yaml:27`.
    pub codes: Vec<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/merchant/live.itemplan.modify.yaml:28`.
    pub r#type: Option<String>,
}

impl ItemPlanContentDo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`codes`](Self::codes).
    #[inline]
    #[must_use]
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = codes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for ItemPlanContentDo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_PLAN_CONTENT_DO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.codes),
            1 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.codes),
            1 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Clone for ItemPlanContentDo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemPlanContentDo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemPlanContentDo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.live.itemplan.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveItemplanModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/merchant/live.itemplan.modify.yaml:31`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/merchant/live.itemplan.modify.yaml:32`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LiveItemplanModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
