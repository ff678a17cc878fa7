//! `ant.merchant.expand.item.open.create` · 创建商品接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/open/create`. Described in
//! `spec/ant_merchant/expand.item.open.create.yaml`.

use crate::{record, schema};

static EXPAND_ITEM_OPEN_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenCreate",
    file: "spec/ant_merchant/expand.item.open.create.yaml",
    fields: &[
        schema::FieldDef::text("description", 9),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
            10,
        ),
        schema::FieldDef::new(
            "material_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_CREATE_INFO),
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::text("name", 12),
        schema::FieldDef::new(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_PROPERTY_INFO),
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::text("scene", 14),
        schema::FieldDef::new(
            "sku_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SKU_CREATE_INFO),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::text("standard_category_id", 16),
        schema::FieldDef::text("target_id", 17),
        schema::FieldDef::text("target_type", 18),
        schema::FieldDef::text("type", 19),
    ],
    rules: &[],
};

static EXPAND_ITEM_OPEN_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenCreateResponse",
    file: "spec/ant_merchant/expand.item.open.create.yaml",
    fields: &[schema::FieldDef::text("item_id", 22)],
    rules: &[],
};

static MATERIAL_CREATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialCreateInfo",
    file: "spec/ant_merchant/expand.item.open.create.yaml",
    fields: &[schema::FieldDef::text("content", 27), schema::FieldDef::text("type", 28)],
    rules: &[],
};

static SKU_CREATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SkuCreateInfo",
    file: "spec/ant_merchant/expand.item.open.create.yaml",
    fields: &[
        schema::FieldDef::new("inventory", schema::Kind::Integer, 32),
        schema::FieldDef::new(
            "material_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_CREATE_INFO),
                    limits: &[],
                },
            ),
            33,
        ),
        schema::FieldDef::new("original_price", schema::Kind::Integer, 34),
        schema::FieldDef::new("price", schema::Kind::Integer, 35),
        schema::FieldDef::new(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_SKU_PROPERTY_INFO),
                    limits: &[],
                },
            ),
            36,
        ),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.item.open.create` (创建商品接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/open/create`. Described in
/// `spec/ant_merchant/expand.item.open.create.yaml`.
/// Answered by [`ExpandItemOpenCreateResponse`], or by an error with a [`ExpandItemOpenCreateErrorCode`].
#[doc(alias = "ant.merchant.expand.item.open.create")]
#[doc(alias = "创建商品接口")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemOpenCreate {
    /// On the wire `description`, a text. Source: `spec/ant_merchant/expand.item.open.create.yaml:9`.
    pub description: Option<String>,
    /// On the wire `ext_info`, a list; each element is a record of the kind `ItemExtInfo`. Source:
    /// `spec/ant_merchant/expand.item.open.create.yaml:10`.
    pub ext_info: Vec<super::types::ItemExtInfo>,
    /// On the wire `material_list`, a list; each element is a record of the kind `MaterialCreateInfo`. Source:
    /// `spec/ant_merchant/expand.item.open.create.yaml:11`.
    pub material_list: Vec<MaterialCreateInfo>,
    /// On the wire `name`, a text. Source: `spec/ant_merchant/expand.item.open.create.yaml:12`.
    pub name: Option<String>,
    /// On the wire `property_list`, a list; each element is a record of the kind `ItemPropertyInfo`. Source:
    /// `spec/ant_merchant/expand.item.open.create.yaml:13`.
    pub property_list: Vec<super::types::ItemPropertyInfo>,
    /// On the wire `scene`, a text. Source: `spec/ant_merchant/expand.item.open.create.yaml:14`.
    pub scene: Option<String>,
    /// On the wire `sku_list`, a list; each element is a record of the kind `SkuCreateInfo`. Source:
    /// `spec/ant_merchant/expand.item.open.create.yaml:15`.
    pub sku_list: Vec<SkuCreateInfo>,
    /// On the wire `standard_category_id`, a text. Source: `spec/ant_merchant/expand.item.open.create.yaml:16`.
    pub standard_category_id: Option<String>,
    /// On the wire `target_id`, a text. Source: `spec/ant_merchant/expand.item.open.create.yaml:17`.
    pub target_id: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/ant_merchant/expand.item.open.create.yaml:18`.
    pub target_type: Option<String>,
    /// On the wire `type`, a text. Source: `spec/ant_merchant/expand.item.open.create.yaml:19`.
    pub r#type: Option<String>,
}

impl ExpandItemOpenCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            description: None,
            ext_info: Vec::new(),
            material_list: Vec::new(),
            name: None,
            property_list: Vec::new(),
            scene: None,
            sku_list: Vec::new(),
            standard_category_id: None,
            target_id: None,
            target_type: None,
            r#type: None,
        }
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(
        mut self,
        ext_info: impl IntoIterator<Item = super::types::ItemExtInfo>,
    ) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`material_list`](Self::material_list).
    #[inline]
    pub fn material_list(
        mut self,
        material_list: impl IntoIterator<Item = MaterialCreateInfo>,
    ) -> Self {
        self.material_list = material_list.into_iter().collect();
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`property_list`](Self::property_list).
    #[inline]
    pub fn property_list(
        mut self,
        property_list: impl IntoIterator<Item = super::types::ItemPropertyInfo>,
    ) -> Self {
        self.property_list = property_list.into_iter().collect();
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`sku_list`](Self::sku_list).
    #[inline]
    pub fn sku_list(
        mut self,
        sku_list: impl IntoIterator<Item = SkuCreateInfo>,
    ) -> Self {
        self.sku_list = sku_list.into_iter().collect();
        self
    }

    /// Sets [`standard_category_id`](Self::standard_category_id).
    #[inline]
    pub fn standard_category_id(
        mut self,
        standard_category_id: impl Into<String>,
    ) -> Self {
        self.standard_category_id = Some(standard_category_id.into());
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for ExpandItemOpenCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_OPEN_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.description),
            1 => Some(&self.ext_info),
            2 => Some(&self.material_list),
            3 => Some(&self.name),
            4 => Some(&self.property_list),
            5 => Some(&self.scene),
            6 => Some(&self.sku_list),
            7 => Some(&self.standard_category_id),
            8 => Some(&self.target_id),
            9 => Some(&self.target_type),
            10 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.description),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.material_list),
            3 => Some(&mut self.name),
            4 => Some(&mut self.property_list),
            5 => Some(&mut self.scene),
            6 => Some(&mut self.sku_list),
            7 => Some(&mut self.standard_category_id),
            8 => Some(&mut self.target_id),
            9 => Some(&mut self.target_type),
            10 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for ExpandItemOpenCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandItemOpenCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemOpenCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemOpenCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandItemOpenCreate {}

impl record::Request for ExpandItemOpenCreate {
    type Response = ExpandItemOpenCreateResponse;
    type ErrorCode = ExpandItemOpenCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.item.open.create",
        title: "创建商品接口",
        file: "spec/ant_merchant/expand.item.open.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/ant/merchant/expand/item/open/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_ITEM_OPEN_CREATE,
        response: &EXPAND_ITEM_OPEN_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.item.open.create` (创建商品接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandItemOpenCreateResponse {
    /// On the wire `item_id`, a text. Source: `spec/ant_merchant/expand.item.open.create.yaml:22`.
    pub item_id: Option<String>,
}

impl record::Record for ExpandItemOpenCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ITEM_OPEN_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_id),
            _ => None,
        }
    }
}

impl Default for ExpandItemOpenCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { item_id: None }
    }
}

impl Clone for ExpandItemOpenCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandItemOpenCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandItemOpenCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MaterialCreateInfo`.
///
/// Source: `spec/ant_merchant/expand.item.open.create.yaml:25`.
#[must_use]
#[non_exhaustive]
pub struct MaterialCreateInfo {
    /// On the wire `content`, a text. Source: `spec/ant_merchant/expand.item.open.create.yaml:27`.
    pub content: Option<String>,
    /// On the wire `type`, a text. Source: `spec/ant_merchant/expand.item.open.create.yaml:28`.
    pub r#type: Option<String>,
}

impl MaterialCreateInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            content: None,
            r#type: None,
        }
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for MaterialCreateInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MATERIAL_CREATE_INFO
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

impl Default for MaterialCreateInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MaterialCreateInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MaterialCreateInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MaterialCreateInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SkuCreateInfo`.
///
/// Source: `spec/ant_merchant/expand.item.open.create.yaml:30`.
#[must_use]
#[non_exhaustive]
pub struct SkuCreateInfo {
    /// On the wire `inventory`, a whole number. Source: `spec/ant_merchant/expand.item.open.create.yaml:32`.
    pub inventory: Option<i64>,
    /// On the wire `material_list`, a list; each element is a record of the kind `MaterialCreateInfo`. Source:
    /// `spec/ant_merchant/expand.item.open.create.yaml:33`.
    pub material_list: Vec<MaterialCreateInfo>,
    /// On the wire `original_price`, a whole number. Source: `spec/ant_merchant/expand.item.open.create.yaml:34`.
    pub original_price: Option<i64>,
    /// On the wire `price`, a whole number. Source: `spec/ant_merchant/expand.item.open.create.yaml:35`.
    pub price: Option<i64>,
    /// On the wire `property_list`, a list; each element is a record of the kind `ItemSkuPropertyInfo`. Source:
    /// `spec/ant_merchant/expand.item.open.create.yaml:36`.
    pub property_list: Vec<super::types::ItemSkuPropertyInfo>,
}

impl SkuCreateInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            inventory: None,
            material_list: Vec::new(),
            original_price: None,
            price: None,
            property_list: Vec::new(),
        }
    }

    /// Sets [`inventory`](Self::inventory).
    #[inline]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// Sets [`material_list`](Self::material_list).
    #[inline]
    pub fn material_list(
        mut self,
        material_list: impl IntoIterator<Item = MaterialCreateInfo>,
    ) -> Self {
        self.material_list = material_list.into_iter().collect();
        self
    }

    /// Sets [`original_price`](Self::original_price).
    #[inline]
    pub fn original_price(mut self, original_price: i64) -> Self {
        self.original_price = Some(original_price);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: i64) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets [`property_list`](Self::property_list).
    #[inline]
    pub fn property_list(
        mut self,
        property_list: impl IntoIterator<Item = super::types::ItemSkuPropertyInfo>,
    ) -> Self {
        self.property_list = property_list.into_iter().collect();
        self
    }
}

impl record::Record for SkuCreateInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SKU_CREATE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.inventory),
            1 => Some(&self.material_list),
            2 => Some(&self.original_price),
            3 => Some(&self.price),
            4 => Some(&self.property_list),
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
            _ => None,
        }
    }
}

impl Default for SkuCreateInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SkuCreateInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SkuCreateInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SkuCreateInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.item.open.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandItemOpenCreateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.item.open.create.yaml:39`.
    SystemError,
    /// On the wire `DB_ERROR`. Source: `spec/ant_merchant/expand.item.open.create.yaml:40`.
    DbError,
    /// On the wire `ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.item.open.create.yaml:41`.
    ArgumentNull,
    /// On the wire `ARGUMENT_ILLEGAL`. Source: `spec/ant_merchant/expand.item.open.create.yaml:42`.
    ArgumentIllegal,
    /// On the wire `ITEM_CATEGORY_NOT_EXIST`. Source: `spec/ant_merchant/expand.item.open.create.yaml:43`.
    ItemCategoryNotExist,
    /// On the wire `INFO_SEC_ERROR`. Source: `spec/ant_merchant/expand.item.open.create.yaml:44`.
    InfoSecError,
    /// On the wire `NO_PERMISSION`. Source: `spec/ant_merchant/expand.item.open.create.yaml:45`.
    NoPermission,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandItemOpenCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("DB_ERROR", Self::DbError),
        ("ARGUMENT_NULL", Self::ArgumentNull),
        ("ARGUMENT_ILLEGAL", Self::ArgumentIllegal),
        ("ITEM_CATEGORY_NOT_EXIST", Self::ItemCategoryNotExist),
        ("INFO_SEC_ERROR", Self::InfoSecError),
        ("NO_PERMISSION", Self::NoPermission),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandItemOpenCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
