//! `alipay.merchant.live.itemplan.modify` · 支付宝货品推广计划创建
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/live/itemplan/modify`. Described in
//! `spec/merchant/live.itemplan.modify.yaml`.

use crate::{record, schema};

static LIVE_ITEMPLAN_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LiveItemplanModify",
    file: "spec/merchant/live.itemplan.modify.yaml",
    fields: &[
        schema::FieldDef::new(
            "content",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_PLAN_CONTENT_DO),
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::text("end_time", 10),
        schema::FieldDef::text("op_type", 11),
        schema::FieldDef::text("operator_appid", 12),
        schema::FieldDef::text("operator_type", 13),
        schema::FieldDef::text("plan_name", 14),
        schema::FieldDef::text("start_time", 15),
        schema::FieldDef::new("status", schema::Kind::Integer, 16),
        schema::FieldDef::text("target_id", 17),
        schema::FieldDef::text("target_range", 18),
        schema::FieldDef::text("target_type", 19),
    ],
    rules: &[],
};

static LIVE_ITEMPLAN_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LiveItemplanModifyResponse",
    file: "spec/merchant/live.itemplan.modify.yaml",
    fields: &[schema::FieldDef::text("msg_info", 22)],
    rules: &[],
};

static ITEM_PLAN_CONTENT_DO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemPlanContentDo",
    file: "spec/merchant/live.itemplan.modify.yaml",
    fields: &[
        schema::FieldDef::new(
            "codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            27,
        ),
        schema::FieldDef::text("type", 28),
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
#[must_use]
#[non_exhaustive]
pub struct LiveItemplanModify {
    /// On the wire `content`, a list; each element is a record of the kind `ItemPlanContentDo`. Source:
    /// `spec/merchant/live.itemplan.modify.yaml:9`.
    pub content: Vec<ItemPlanContentDo>,
    /// On the wire `end_time`, a text. Source: `spec/merchant/live.itemplan.modify.yaml:10`.
    pub end_time: Option<String>,
    /// On the wire `op_type`, a text. Source: `spec/merchant/live.itemplan.modify.yaml:11`.
    pub op_type: Option<String>,
    /// On the wire `operator_appid`, a text. Source: `spec/merchant/live.itemplan.modify.yaml:12`.
    pub operator_appid: Option<String>,
    /// On the wire `operator_type`, a text. Source: `spec/merchant/live.itemplan.modify.yaml:13`.
    pub operator_type: Option<String>,
    /// On the wire `plan_name`, a text. Source: `spec/merchant/live.itemplan.modify.yaml:14`.
    pub plan_name: Option<String>,
    /// On the wire `start_time`, a text. Source: `spec/merchant/live.itemplan.modify.yaml:15`.
    pub start_time: Option<String>,
    /// On the wire `status`, a whole number. Source: `spec/merchant/live.itemplan.modify.yaml:16`.
    pub status: Option<i64>,
    /// On the wire `target_id`, a text. Source: `spec/merchant/live.itemplan.modify.yaml:17`.
    pub target_id: Option<String>,
    /// On the wire `target_range`, a text. Source: `spec/merchant/live.itemplan.modify.yaml:18`.
    pub target_range: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/merchant/live.itemplan.modify.yaml:19`.
    pub target_type: Option<String>,
}

impl LiveItemplanModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            content: Vec::new(),
            end_time: None,
            op_type: None,
            operator_appid: None,
            operator_type: None,
            plan_name: None,
            start_time: None,
            status: None,
            target_id: None,
            target_range: None,
            target_type: None,
        }
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(
        mut self,
        content: impl IntoIterator<Item = ItemPlanContentDo>,
    ) -> Self {
        self.content = content.into_iter().collect();
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`op_type`](Self::op_type).
    #[inline]
    pub fn op_type(mut self, op_type: impl Into<String>) -> Self {
        self.op_type = Some(op_type.into());
        self
    }

    /// Sets [`operator_appid`](Self::operator_appid).
    #[inline]
    pub fn operator_appid(mut self, operator_appid: impl Into<String>) -> Self {
        self.operator_appid = Some(operator_appid.into());
        self
    }

    /// Sets [`operator_type`](Self::operator_type).
    #[inline]
    pub fn operator_type(mut self, operator_type: impl Into<String>) -> Self {
        self.operator_type = Some(operator_type.into());
        self
    }

    /// Sets [`plan_name`](Self::plan_name).
    #[inline]
    pub fn plan_name(mut self, plan_name: impl Into<String>) -> Self {
        self.plan_name = Some(plan_name.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_range`](Self::target_range).
    #[inline]
    pub fn target_range(mut self, target_range: impl Into<String>) -> Self {
        self.target_range = Some(target_range.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
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

impl Default for LiveItemplanModify {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.live.itemplan.modify",
        title: "支付宝货品推广计划创建",
        file: "spec/merchant/live.itemplan.modify.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.merchant.live.itemplan.modify` (支付宝货品推广计划创建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct LiveItemplanModifyResponse {
    /// On the wire `msg_info`, a text. Source: `spec/merchant/live.itemplan.modify.yaml:22`.
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

impl Default for LiveItemplanModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { msg_info: None }
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
#[must_use]
#[non_exhaustive]
pub struct ItemPlanContentDo {
    /// On the wire `codes`, a list; each element is a text. Source: `spec/merchant/live.itemplan.modify.yaml:27`.
    pub codes: Vec<String>,
    /// On the wire `type`, a text. Source: `spec/merchant/live.itemplan.modify.yaml:28`.
    pub r#type: Option<String>,
}

impl ItemPlanContentDo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            codes: Vec::new(),
            r#type: None,
        }
    }

    /// Sets [`codes`](Self::codes).
    #[inline]
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = codes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
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

impl Default for ItemPlanContentDo {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for LiveItemplanModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
