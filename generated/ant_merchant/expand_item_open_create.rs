//! `ant.merchant.expand.item.open.create` · 创建商品接口
//!
//! Create an item for an ISV or merchant, as for the order center.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/open/create`. Described in
//! `spec/ant_merchant/expand.item.open.create.yaml`.

use crate::{record, schema};

static EXPAND_ITEM_OPEN_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenCreate",
    file: "spec/ant_merchant/expand.item.open.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(255), 15)],
            ..schema::FieldDef::text("description", 11)
        },
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
            18,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(3), 27)],
            ..schema::FieldDef::new(
                "material_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&MATERIAL_CREATE_INFO),
                        limits: &[],
                    },
                ),
                23,
            )
        },
        schema::FieldDef::text("name", 28),
        schema::FieldDef::new(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_PROPERTY_INFO),
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::text("scene", 30),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(20), 31)],
            ..schema::FieldDef::new(
                "sku_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&SKU_CREATE_INFO),
                        limits: &[],
                    },
                ),
                31,
            )
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 36)],
            ..schema::FieldDef::text("standard_category_id", 32)
        },
        schema::FieldDef::text("target_id", 38),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["5", "8"]), 46)],
            ..schema::FieldDef::text("target_type", 43)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["STANDARD_GOODS", "NON_STANDARD_GOODS"]),
                    54,
                ),
            ],
            ..schema::FieldDef::text("type", 51)
        },
    ],
    rules: &[],
};

static EXPAND_ITEM_OPEN_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenCreateResponse",
    file: "spec/ant_merchant/expand.item.open.create.yaml",
    fields: &[schema::FieldDef::text("item_id", 61)],
    rules: &[],
};

static MATERIAL_CREATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialCreateInfo",
    file: "spec/ant_merchant/expand.item.open.create.yaml",
    fields: &[schema::FieldDef::text("content", 67), schema::FieldDef::text("type", 68)],
    rules: &[],
};

static SKU_CREATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SkuCreateInfo",
    file: "spec/ant_merchant/expand.item.open.create.yaml",
    fields: &[
        schema::FieldDef::new("inventory", schema::Kind::Integer, 73),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(3), 74)],
            ..schema::FieldDef::new(
                "material_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&MATERIAL_CREATE_INFO),
                        limits: &[],
                    },
                ),
                74,
            )
        },
        schema::FieldDef::new("original_price", schema::Kind::Integer, 75),
        schema::FieldDef::new("price", schema::Kind::Integer, 76),
        schema::FieldDef::new(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_SKU_PROPERTY_INFO),
                    limits: &[],
                },
            ),
            77,
        ),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.item.open.create` (创建商品接口).
///
/// Create an item for an ISV or merchant, as for the order center.
///
/// ```
/// use alipay::ant_merchant::ExpandItemOpenCreate;
///
/// let request = ExpandItemOpenCreate::new()
///     .standard_category_id("2019073100992228000000100000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`description`](Self::description) | at most 255 characters (advisory) |
/// | [`ext_info`](Self::ext_info) | required in some cases |
/// | [`material_list`](Self::material_list) | at most 3 items |
/// | [`sku_list`](Self::sku_list) | at most 20 items |
/// | [`standard_category_id`](Self::standard_category_id) | required |
/// | [`target_type`](Self::target_type) | one of its values |
/// | [`type`](Self::type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/open/create`. Described in
/// `spec/ant_merchant/expand.item.open.create.yaml`.
/// Returns [`ExpandItemOpenCreateResponse`], or an error with a [`ExpandItemOpenCreateErrorCode`].
#[doc(alias = "ant.merchant.expand.item.open.create")]
#[doc(alias = "/v3/ant/merchant/expand/item/open/create")]
#[doc(alias = "创建商品接口")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemOpenCreate {
    /// Description of the item.
    ///
    /// 商品描述; at most 255 characters (advisory). Example: `精选东北优质非转基因大豆`.
    pub description: Option<String>,
    /// Extended item data; keys are in the product documentation.
    ///
    /// 商品扩展信息; required in some cases.
    pub ext_info: Vec<super::types::ItemExtInfo>,
    /// Materials, given by keys from `alipay.merchant.item.file.upload`.
    ///
    /// 素材列表; at most 3 items.
    pub material_list: Vec<MaterialCreateInfo>,
    /// Item name.
    ///
    /// 商品名称. Example: `西红柿炒蛋`.
    pub name: Option<String>,
    /// Properties of the item.
    ///
    /// 商品属性列表.
    pub property_list: Vec<super::types::ItemPropertyInfo>,
    /// Business scene code, such as `APP_ORDER`.
    ///
    /// 业务场景码. Example: `APP_ORDER`.
    pub scene: Option<String>,
    /// SKUs of the item, at least one.
    ///
    /// 商品SKU列表; at most 20 items.
    pub sku_list: Vec<SkuCreateInfo>,
    /// Third-level category id of the mini program item category table; needed for every item.
    ///
    /// 商品所属标准类目ID; required. Example: `2019073100992228000000100000`.
    pub standard_category_id: String,
    /// Owner's id: Alipay store id or mini program id, according to `target_type`.
    ///
    /// 商品归属主体ID. Example: `2018090600502000000022501261`.
    pub target_id: Option<String>,
    /// Kind of owner of the item.
    ///
    /// 商品归属主体类型. Example: `8`.
    pub target_type: Option<record::Choice<ExpandItemOpenCreateTargetType>>,
    /// Whether the item has standard specifications.
    ///
    /// 商品类型. Example: `STANDARD_GOODS`.
    pub r#type: Option<record::Choice<ExpandItemOpenCreateType>>,
}

impl ExpandItemOpenCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
            standard_category_id: String::new(),
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
        self.standard_category_id = standard_category_id.into();
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
    pub fn target_type(
        mut self,
        target_type: impl Into<record::Choice<ExpandItemOpenCreateTargetType>>,
    ) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<ExpandItemOpenCreateType>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ARGUMENT_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `ant.merchant.expand.item.open.create` (创建商品接口).
#[non_exhaustive]
pub struct ExpandItemOpenCreateResponse {
    /// Item id.
    ///
    /// 商品ID. Example: `2018091300502200002600104169`.
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

/// A material of an item to create.
#[must_use]
#[non_exhaustive]
pub struct MaterialCreateInfo {
    /// Material content: its address or key.
    ///
    /// 素材内容.
    pub content: Option<String>,
    /// Type of material.
    ///
    /// 素材类型.
    pub r#type: Option<String>,
}

impl MaterialCreateInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A SKU of an item to create for the order center.
///
/// | Field | Limits |
/// |---|---|
/// | [`material_list`](Self::material_list) | at most 3 items |
#[must_use]
#[non_exhaustive]
pub struct SkuCreateInfo {
    /// Stock.
    ///
    /// 库存. Example: `100`.
    pub inventory: Option<i64>,
    /// Materials of the SKU.
    ///
    /// SKU素材列表; at most 3 items.
    pub material_list: Vec<MaterialCreateInfo>,
    /// List price, in fen.
    ///
    /// 标价. Example: `100`.
    pub original_price: Option<i64>,
    /// Selling price, in fen.
    ///
    /// 售价. Example: `100`.
    pub price: Option<i64>,
    /// Properties of the SKU.
    ///
    /// SKU属性列表.
    pub property_list: Vec<super::types::ItemSkuPropertyInfo>,
}

impl SkuCreateInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The values of the platform's type `ExpandItemOpenCreateTargetType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandItemOpenCreateTargetType {
    /// `5`: Store (店铺).
    V5,
    /// `8`: Mini program (小程序).
    V8,
}

impl record::Enumeration for ExpandItemOpenCreateTargetType {
    const VALUES: &'static [(&'static str, Self)] = &[("5", Self::V5), ("8", Self::V8)];
}

impl std::fmt::Debug for ExpandItemOpenCreateTargetType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpandItemOpenCreateType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandItemOpenCreateType {
    /// `STANDARD_GOODS`: Standard goods, such as phones (标品).
    StandardGoods,
    /// `NON_STANDARD_GOODS`: Non-standard goods, such as clothes (非标品).
    NonStandardGoods,
}

impl record::Enumeration for ExpandItemOpenCreateType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("STANDARD_GOODS", Self::StandardGoods),
        ("NON_STANDARD_GOODS", Self::NonStandardGoods),
    ];
}

impl std::fmt::Debug for ExpandItemOpenCreateType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `ant.merchant.expand.item.open.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandItemOpenCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `DB_ERROR`: A database error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    DbError,
    /// `ARGUMENT_NULL`: A required argument is missing.
    ///
    /// Send all required parameters.
    ArgumentNull,
    /// `ARGUMENT_ILLEGAL`: An argument is not valid.
    ///
    /// Check the parameters, then call again.
    ArgumentIllegal,
    /// `ITEM_CATEGORY_NOT_EXIST`: The item category does not exist.
    ///
    /// Check the item category.
    ItemCategoryNotExist,
    /// `INFO_SEC_ERROR`: The information security check failed.
    InfoSecError,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
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
