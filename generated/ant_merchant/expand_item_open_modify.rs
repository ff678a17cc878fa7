//! `ant.merchant.expand.item.open.modify` · 修改商品接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/open/modify`. Described in
//! `spec/ant_merchant/expand.item.open.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ant_merchant/expand.item.open.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "ant.merchant.expand.item.open.modify",
    title: "修改商品接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/ant/merchant/expand/item/open/modify",
    }),
    idempotency: schema::Idempotency::Never,
    request: &EXPAND_ITEM_OPEN_MODIFY,
    response: &EXPAND_ITEM_OPEN_MODIFY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 38,
        },
        schema::ErrorDef {
            code: "DB_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "ARGUMENT_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "ARGUMENT_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "ITEM_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "ITEM_CATEGORY_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "INFO_SEC_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "NO_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
    ],
};

static EXPAND_ITEM_OPEN_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "item_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "material_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_MODIFY_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "property_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_PROPERTY_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "sku_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SKU_MODIFY_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "standard_category_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
    ],
    rules: &[],
};

static EXPAND_ITEM_OPEN_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenModifyResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

static MATERIAL_MODIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialModifyInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

static SKU_MODIFY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SkuModifyInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "inventory",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "material_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_MODIFY_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "original_price",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "price",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "property_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_SKU_PROPERTY_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "sku_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.item.open.modify` (修改商品接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/open/modify`. Described in
/// `spec/ant_merchant/expand.item.open.modify.yaml`.
/// Answered by [`ExpandItemOpenModifyResponse`], or by an error with a [`ExpandItemOpenModifyErrorCode`].
#[doc(alias = "ant.merchant.expand.item.open.modify")]
#[doc(alias = "修改商品接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct ExpandItemOpenModify {
    /// The field `description`: a text.
    ///
    /// On the wire `description`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:9`.
    pub description: Option<String>,
    /// The field `ext_info`: a list; each element is a record of the kind `ItemExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:10`.
    pub ext_info: Vec<super::types::ItemExtInfo>,
    /// The field `item_id`: a text.
    ///
    /// On the wire `item_id`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:11`.
    pub item_id: Option<String>,
    /// The field `material_list`: a list; each element is a record of the kind `MaterialModifyInfo`.
    ///
    /// On the wire `material_list`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:12`.
    pub material_list: Vec<MaterialModifyInfo>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:13`.
    pub name: Option<String>,
    /// The field `property_list`: a list; each element is a record of the kind `ItemPropertyInfo`.
    ///
    /// On the wire `property_list`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:14`.
    pub property_list: Vec<super::types::ItemPropertyInfo>,
    /// The field `sku_list`: a list; each element is a record of the kind `SkuModifyInfo`.
    ///
    /// On the wire `sku_list`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:15`.
    pub sku_list: Vec<SkuModifyInfo>,
    /// The field `standard_category_id`: a text.
    ///
    /// On the wire `standard_category_id`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:16`.
    pub standard_category_id: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:17`.
    pub status: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:18`.
    pub r#type: Option<String>,
}

impl ExpandItemOpenModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(
        mut self,
        ext_info: impl IntoIterator<Item = super::types::ItemExtInfo>,
    ) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    #[must_use]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`material_list`](Self::material_list).
    #[inline]
    #[must_use]
    pub fn material_list(
        mut self,
        material_list: impl IntoIterator<Item = MaterialModifyInfo>,
    ) -> Self {
        self.material_list = material_list.into_iter().collect();
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`property_list`](Self::property_list).
    #[inline]
    #[must_use]
    pub fn property_list(
        mut self,
        property_list: impl IntoIterator<Item = super::types::ItemPropertyInfo>,
    ) -> Self {
        self.property_list = property_list.into_iter().collect();
        self
    }

    /// Sets [`sku_list`](Self::sku_list).
    #[inline]
    #[must_use]
    pub fn sku_list(
        mut self,
        sku_list: impl IntoIterator<Item = SkuModifyInfo>,
    ) -> Self {
        self.sku_list = sku_list.into_iter().collect();
        self
    }

    /// Sets [`standard_category_id`](Self::standard_category_id).
    #[inline]
    #[must_use]
    pub fn standard_category_id(
        mut self,
        standard_category_id: impl Into<String>,
    ) -> Self {
        self.standard_category_id = Some(standard_category_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
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

impl record::Record for ExpandItemOpenModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_OPEN_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.description),
            1 => Some(&self.ext_info),
            2 => Some(&self.item_id),
            3 => Some(&self.material_list),
            4 => Some(&self.name),
            5 => Some(&self.property_list),
            6 => Some(&self.sku_list),
            7 => Some(&self.standard_category_id),
            8 => Some(&self.status),
            9 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.description),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.item_id),
            3 => Some(&mut self.material_list),
            4 => Some(&mut self.name),
            5 => Some(&mut self.property_list),
            6 => Some(&mut self.sku_list),
            7 => Some(&mut self.standard_category_id),
            8 => Some(&mut self.status),
            9 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Clone for ExpandItemOpenModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemOpenModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemOpenModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandItemOpenModify {}

impl record::Request for ExpandItemOpenModify {
    type Response = ExpandItemOpenModifyResponse;
    type ErrorCode = ExpandItemOpenModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `ant.merchant.expand.item.open.modify` (修改商品接口).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
#[non_exhaustive]
pub struct ExpandItemOpenModifyResponse {}

impl record::Record for ExpandItemOpenModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_OPEN_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Clone for ExpandItemOpenModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemOpenModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemOpenModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MaterialModifyInfo`.
///
/// Source: `spec/ant_merchant/expand.item.open.modify.yaml:23`.
#[derive(Default)]
#[non_exhaustive]
pub struct MaterialModifyInfo {
    /// The field `content`: a text.
    ///
    /// On the wire `content`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:25`.
    pub content: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:26`.
    pub r#type: Option<String>,
}

impl MaterialModifyInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
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

impl record::Record for MaterialModifyInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MATERIAL_MODIFY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.content),
            1 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.content),
            1 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Clone for MaterialModifyInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MaterialModifyInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MaterialModifyInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SkuModifyInfo`.
///
/// Source: `spec/ant_merchant/expand.item.open.modify.yaml:28`.
#[derive(Default)]
#[non_exhaustive]
pub struct SkuModifyInfo {
    /// The field `inventory`: a whole number.
    ///
    /// On the wire `inventory`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:30`.
    pub inventory: Option<i64>,
    /// The field `material_list`: a list; each element is a record of the kind `MaterialModifyInfo`.
    ///
    /// On the wire `material_list`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:31`.
    pub material_list: Vec<MaterialModifyInfo>,
    /// The field `original_price`: a whole number.
    ///
    /// On the wire `original_price`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:32`.
    pub original_price: Option<i64>,
    /// The field `price`: a whole number.
    ///
    /// On the wire `price`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:33`.
    pub price: Option<i64>,
    /// The field `property_list`: a list; each element is a record of the kind `ItemSkuPropertyInfo`.
    ///
    /// On the wire `property_list`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:34`.
    pub property_list: Vec<super::types::ItemSkuPropertyInfo>,
    /// The field `sku_id`: a text.
    ///
    /// On the wire `sku_id`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:35`.
    pub sku_id: Option<String>,
}

impl SkuModifyInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`inventory`](Self::inventory).
    #[inline]
    #[must_use]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// Sets [`material_list`](Self::material_list).
    #[inline]
    #[must_use]
    pub fn material_list(
        mut self,
        material_list: impl IntoIterator<Item = MaterialModifyInfo>,
    ) -> Self {
        self.material_list = material_list.into_iter().collect();
        self
    }

    /// Sets [`original_price`](Self::original_price).
    #[inline]
    #[must_use]
    pub fn original_price(mut self, original_price: i64) -> Self {
        self.original_price = Some(original_price);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    #[must_use]
    pub fn price(mut self, price: i64) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets [`property_list`](Self::property_list).
    #[inline]
    #[must_use]
    pub fn property_list(
        mut self,
        property_list: impl IntoIterator<Item = super::types::ItemSkuPropertyInfo>,
    ) -> Self {
        self.property_list = property_list.into_iter().collect();
        self
    }

    /// Sets [`sku_id`](Self::sku_id).
    #[inline]
    #[must_use]
    pub fn sku_id(mut self, sku_id: impl Into<String>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }
}

impl record::Record for SkuModifyInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SKU_MODIFY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.inventory),
            1 => Some(&self.material_list),
            2 => Some(&self.original_price),
            3 => Some(&self.price),
            4 => Some(&self.property_list),
            5 => Some(&self.sku_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.inventory),
            1 => Some(&mut self.material_list),
            2 => Some(&mut self.original_price),
            3 => Some(&mut self.price),
            4 => Some(&mut self.property_list),
            5 => Some(&mut self.sku_id),
            _ => None,
        }
    }
}

impl Clone for SkuModifyInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SkuModifyInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SkuModifyInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.item.open.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandItemOpenModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.item.open.modify.yaml:38`.
    SystemError,
    /// On the wire `DB_ERROR`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:39`.
    DbError,
    /// On the wire `ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:40`.
    ArgumentNull,
    /// On the wire `ARGUMENT_ILLEGAL`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:41`.
    ArgumentIllegal,
    /// On the wire `ITEM_NOT_EXIST`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:42`.
    ItemNotExist,
    /// On the wire `ITEM_CATEGORY_NOT_EXIST`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:43`.
    ItemCategoryNotExist,
    /// On the wire `INFO_SEC_ERROR`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:44`.
    InfoSecError,
    /// On the wire `NO_PERMISSION`. Source: `spec/ant_merchant/expand.item.open.modify.yaml:45`.
    NoPermission,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandItemOpenModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("DB_ERROR", Self::DbError),
        ("ARGUMENT_NULL", Self::ArgumentNull),
        ("ARGUMENT_ILLEGAL", Self::ArgumentIllegal),
        ("ITEM_NOT_EXIST", Self::ItemNotExist),
        ("ITEM_CATEGORY_NOT_EXIST", Self::ItemCategoryNotExist),
        ("INFO_SEC_ERROR", Self::InfoSecError),
        ("NO_PERMISSION", Self::NoPermission),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
